export * from './ids.ts';
export * from './refusal.ts';
export * from './signal/event.ts';
