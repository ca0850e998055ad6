export * from './ids.ts';
export * from './refusal.ts';
export * from './signal/command.ts';
export * from './signal/diagram.ts';
export * from './signal/event.ts';
export * from './signal/reduce.ts';
export * from './signal/state.ts';
