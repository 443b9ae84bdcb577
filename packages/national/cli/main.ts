#!/usr/bin/env node
import { run } from "./run.ts";

process.exitCode = run(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
