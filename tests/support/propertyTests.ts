import fc from 'fast-check';

/**
 * The seed of every property test. It is one and the same, so that a red run tells of what was changed and not of the
 * dice. `PROPERTY_SEED=7 npm run check` tries other values; what such a run finds becomes a test that names it.
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_260_101),
});

export { fc };
