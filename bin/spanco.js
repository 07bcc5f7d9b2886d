#!/usr/bin/env node
require('../dist/spanco.cjs')
  .main(process)
  .then((code) => (process.exitCode = code));
