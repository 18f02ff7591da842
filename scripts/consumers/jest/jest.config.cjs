const ts = {
  preset: 'ts-jest',
  transform: { '\\.ts$': ['ts-jest', { tsconfig: { module: 'commonjs', target: 'es2022', types: ['jest', 'node'] } }] },
};

module.exports = {
  projects: [
    { displayName: 'node', testMatch: ['**/calls.test.js', '**/node.test.js'] },
    { displayName: 'jsdom', testMatch: ['**/calls.test.js'], testEnvironment: 'jsdom' },
    { displayName: 'ts', testMatch: ['**/typed.test.ts'], ...ts },
  ],
};
