-- What somebody reported themselves, found without reading journals.

create index event_reporter on event ((body->'reportedBy'->>'user'), recorded_at desc)
  where sequence = 1 and body->'reportedBy' is not null;
comment on index event_reporter is 'Dossiers by the user who reported them, the newest first.';
