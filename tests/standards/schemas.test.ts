import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { officeListSchema } from '#src/domain/standard/Standard.ts';
import { explanationsFileSchema, normSchema } from '#src/domain/standard/StandardFiles.ts';
import { editionMapSchema } from '#src/domain/trends/EditionMap.ts';
import { formSchema } from '#src/domain/forms/Form.ts';
import { scopesFileSchema } from '#src/domain/standard/Scope.ts';
import { yearFileSchema } from '#src/domain/year/YearFile.ts';
import { explanationsPath, publishedPaths, readJson } from '../../scripts/standards/publishedStandards.ts';

describe('JSON Schemas for editors', () => {
  test.each([
    ['standards/norm.schema.json', 'Norm', normSchema] as const,
    ['standards/explanations.schema.json', 'Explanations', explanationsFileSchema] as const,
    ['standards/offices.schema.json', 'Offices', officeListSchema] as const,
    ['standards/map.schema.json', 'EditionMap', editionMapSchema] as const,
    ['standards/scopes.schema.json', 'Scopes', scopesFileSchema] as const,
    ['standards/year.schema.json', 'Year', yearFileSchema] as const,
    ['standards/form.schema.json', 'Form', formSchema] as const,
  ])('%s is what node scripts/write-schemas.mjs derives from the code', (path, title, schema) => {
    const derived: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(schema)));
    expect(readJson(path)).toEqual({ ...(derived as object), title });
  });

  test.each(publishedPaths())('%s and its explanations point their editor to the schema', (path) => {
    expect(readJson(path)).toHaveProperty('$schema', '../norm.schema.json');
    expect(readJson(explanationsPath(path))).toHaveProperty('$schema', '../explanations.schema.json');
  });

  test('the list of offices points its editor to the schema', () => {
    expect(readJson('standards/offices.json')).toHaveProperty('$schema', './offices.schema.json');
  });
});
