"""The tables of the monitor as SQL in DuckDB, from the same facts; prints one line of JSON.

Loading is not measured and leaves the same to count from as the columns of the program: whole numbers per answer,
sets as bits, persons numbered. Measured is what follows: victims per person and year, who counts, and every table.
"""

import json
import resource
import sys
import time

import duckdb

file, rounds = sys.argv[1], int(sys.argv[2])
db = duckdb.connect()

FORMS = ["sexual", "labour", "criminal", "organ"]
GROUPS = ["police", "kmar", "nla", "zoco", "fairwork", "other"]
UNITS = ["noordNederland", "oostNederland", "middenNederland", "noordHolland", "amsterdam", "denHaag", "rotterdam",
         "zeelandWestBrabant", "oostBrabant", "limburg", "landelijk"]
SEXUAL = ["brothel", "window", "escort", "home", "street", "other"]
LABOUR = ["agriculture", "mining", "manufacturing", "energy", "water", "construction", "trade", "transport",
          "hospitality", "information", "finance", "realEstate", "professional", "support", "government", "education",
          "health", "culture", "services", "households", "extraterritorial"]
MANNERS = ["drugs", "begging", "theft", "robbery", "fraud", "other"]
AFRICA = """AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ IOT KEN
LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA
UGA ZAF ZMB ZWE""".split()


def bits(column, codes):
    return " + ".join(f"(case when list_contains(string_split({column}, '|'), '{code}') then {1 << at} else 0 end)"
                      for at, code in enumerate(codes))


def one(column, codes):
    cases = " ".join(f"when '{code}' then {at}" for at, code in enumerate(codes))
    return f"case {column} {cases} end"


db.execute(f"""
create table raw as select * from read_csv('{file}', all_varchar = true);
create table persons as select person_id, row_number() over () as person from (select distinct person_id from raw);
create table f as select p.person::integer as person, year(report_date::date)::integer as y, report_date::date as d,
  source, {one('notifier_group', GROUPS)} as g, {one('police_unit', UNITS)} as u,
  case when sex in ('male', 'female', 'other') then sex end as sex,
  case when nationality not in ('', '?', '-', '!') then nationality end as nat,
  try_cast(age_at_report as integer) as age, {bits('forms', FORMS)} as forms,
  {bits('sectors_sexual', SEXUAL)} as ss, {bits('sectors_labour', LABOUR)} as sl, {bits('manner_criminal', MANNERS)} as mc
from raw join persons p using (person_id);
drop table raw; drop table persons;
""")

africa = ", ".join(f"'{code}'" for code in AFRICA)
VICTIMS = f"""
create or replace temp table v as
with merged as (
  select person, y,
    coalesce(bit_or(case when source = 'notifier' then 1 << g end), 0) as groups,
    coalesce(bit_or(case when source = 'notifier' and g = 0 then 1 << u end), 0) as units,
    bool_or(source = 'notifier') as heard, bool_or(source = 'emm') as emm,
    arg_min(sex, d) filter (where sex is not null and source = 'notifier') as sex,
    arg_min(nat, d) filter (where nat is not null and source = 'notifier') as nat,
    arg_min(nat, d) filter (where nat is not null and source = 'emm') as nat_emm,
    arg_min(age, d) filter (where age is not null and source = 'notifier') as age,
    coalesce(bit_or(forms) filter (where source = 'notifier'), 0) as fn,
    coalesce(bit_or(forms) filter (where source = 'emm'), 0) as fe,
    coalesce(bit_or(ss) filter (where source = 'notifier'), 0) as ss,
    coalesce(bit_or(sl) filter (where source = 'notifier'), 0) as sl,
    coalesce(bit_or(mc) filter (where source = 'notifier'), 0) as mc
  from f where y between 2015 and 2019 group by person, y),
filled as (select * replace (coalesce(nat, nat_emm) as nat), case when fn = 0 then fe else fn end as forms from merged)
select *, case when not heard then case when emm then 1 else 3 end
    when groups = 2 and forms & 1 = 1 then 2 else 0 end as standing,
  case when forms & 1 = 1 then case when nat = 'NLD' then 0 when nat is null then 4 else 1 end
    when forms & 2 = 2 then 2 when forms & 4 = 4 then 3 else 4 end as form
from filled
"""
COUNTED = "from v where standing = 0"


def several(column, codes, extra=""):
    parts = ", ".join(f"count(*) filter (where {column} & {1 << at} <> 0) as c{at}" for at in range(len(codes)))
    return f"select y, form, {parts} {COUNTED} {extra} group by y, form"


TABLES = {
    "figuur-2.1": "select y, standing, count(*) from v group by y, standing",
    "figuur-2.2": "select y, standing, count(*) from v where emm group by y, standing",
    "figuur-2.3": f"select y, forms, count(*) {COUNTED} group by y, forms",
    "figuur-2.3-in-ieder-geval": several("forms", FORMS),
    "tabel-vorm-bekend": several("forms", FORMS, "and forms <> 0"),
    "tabel-sector-bekend": f"select y, ss <> 0, count(*) {COUNTED} and forms & 1 = 1 group by all",
    "figuur-2.4a": f"select y, ss & -ss, count(*) {COUNTED} and forms & 1 = 1 and ss <> 0 group by all",
    "figuur-2.4b": f"""select y <= 2016, nat = 'NLD', nat in ({africa}), age < 18, groups, units, ss = 0,
      ss & 3 <> 0, count(*) {COUNTED} and forms & 1 = 1 group by all""",
    "figuur-2.5": f"select sl & -sl, count(*) {COUNTED} and forms & 2 = 2 group by all",
    "figuur-2.6": several("mc", MANNERS, "and forms & 4 = 4 and y >= 2016"),
    "figuur-2.7": f"select y, form, count(*) {COUNTED} group by all",
    "figuur-2.8": f"select sex, y, form, count(*) {COUNTED} group by all",
    "tabel-2.1": f"select nat, y, form, count(*) {COUNTED} group by all",
    "figuur-2.9": f"select nat = 'NLD', nat in ({africa}), nat is null, y, form, count(*) {COUNTED} group by all",
    "figuur-2.10": f"""select case when age < 18 then 0 when age < 23 then 1 when age < 30 then 2 when age is null then 4
      else 3 end as a, y, form, count(*), avg(age), stddev(age) {COUNTED} group by all""",
    "figuur-2.11": several("groups", GROUPS),
    "tabel-melders-per-vorm": several("groups", GROUPS),
    "figuur-2.12": several("units", UNITS),
    "figuur-2.13": f"select nat in ({africa}), y, form, count(*) {COUNTED} and groups & 1 = 1 group by all",
}

times = []
for _ in range(rounds):
    wall, cpu = time.perf_counter(), time.process_time()
    db.execute(VICTIMS)
    for sql in TABLES.values():
        db.execute(sql).fetchall()
    times.append({"wallMs": (time.perf_counter() - wall) * 1000, "cpuMs": (time.process_time() - cpu) * 1000})

single = lambda sql: db.execute(sql).fetchone()[0]
print(json.dumps({
    "version": duckdb.__version__,
    "threads": single("select current_setting('threads')"),
    "times": times,
    "maxRssMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "sizes": {
        "figuur-2.7": single(f"select count(*) {COUNTED}"),
        "figuur-2.11": single(f"select sum(bit_count(groups)) {COUNTED}"),
        "figuur-2.12": single(f"select sum(bit_count(units)) {COUNTED}"),
        "figuur-2.2": single("select count(*) from v where emm"),
        "figuur-2.4a": single(f"select count(*) {COUNTED} and forms & 1 = 1 and ss <> 0"),
        "figuur-2.5": single(f"select count(*) {COUNTED} and forms & 2 = 2"),
        "figuur-2.6": single(f"select count(*) {COUNTED} and forms & 4 = 4 and y >= 2016"),
    },
}))
