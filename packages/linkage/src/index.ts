export * from './block/blocks.ts';
export * from './block/key.ts';
export * from './block/plan.ts';
export * from './block/radix.ts';
export * from './cluster/cluster.ts';
export * from './cluster/group-names.ts';
export * from './compare/level.ts';
export * from './date/partial-date.ts';
export {
  digestTextsOf,
  type Encoding,
  encode,
  encodingText,
  type KeyedDigest,
  readEncoding,
} from './encoded/encode.ts';
export { encodingTable } from './encoded/encoding-table.ts';
export { linkEncodings } from './encoded/link-encodings.ts';
export { segmentOf } from './encoded/segments.ts';
export { tokensOf } from './encoded/tokens.ts';
export * from './explain/explain.ts';
export * from './link.ts';
export * from './model/model.ts';
export * from './model/score.ts';
export * from './model/weights.ts';
export { familyName } from './name/family-name.ts';
export { soundOf } from './name/sound.ts';
export { phoneNumber } from './number/phone.ts';
export * from './quality/calibration.ts';
export * from './quality/missed-by-blocking.ts';
export * from './quality/pairwise.ts';
export * from './register/register-index.ts';
export * from './role.ts';
export * from './store/store.ts';
export * from './text/fold.ts';
