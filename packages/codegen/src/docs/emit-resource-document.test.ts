import { describeFields, type Endpoint, type ResourceName, resources } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { emitResourceDocument } from './emit-resource-document.js';

test.each(Object.keys(resources) as ResourceName[])(
  'the page of %s has each parameter and each code of its methods',
  (name) => {
    const endpoints = Object.values<Endpoint>(resources[name]);
    const [, ...sections] = emitResourceDocument(name, endpoints).split('\n## ');
    expect(sections).toHaveLength(endpoints.length);
    for (const [index, { params, errors }] of endpoints.entries()) {
      const section = sections[index] ?? '';
      const named = [...section.matchAll(/^ {2}- `(\w+)` \(/gm)].map(([, field]) => field);
      expect(named).toEqual(describeFields(params).map((field) => field.name));
      for (const { code } of errors) expect(section).toMatch(new RegExp(`^- Code ${code}: .*\\.$`, 'm'));
    }
  },
);
