// The files of the repository in the hands of JavaScript: Mozilla's own Fluent formats every message to the same text as the
// program does, and the countries are named as CLDR names them.
//
// Usage: node peers.mjs FORMAT, where FORMAT is the built example `format`; run from the repository's root.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

// The packages are not beside this file: they are installed where nothing is committed.
const require = createRequire(join(resolve(process.argv[3]), "package.json"));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const format = process.argv[2];
const LOCALES = ["en", "es", "fr"];
let count = 0;

function passed(name) {
  count += 1;
  console.log(`ok ${name}`);
}

function files(locale) {
  const folder = join("locales", locale);
  return readdirSync(folder).filter((name) => name.endsWith(".ftl")).sort().map((name) => join(folder, name));
}

// The variables that a pattern uses, as `format` gives them.
function variables(pattern, found = {}) {
  if (Array.isArray(pattern)) pattern.forEach((piece) => variables(piece, found));
  else if (pattern && typeof pattern === "object") {
    if (pattern.type === "var") found[pattern.name] = `‹${pattern.name}›`;
    Object.values(pattern).forEach((value) => variables(value, found));
  }
  return found;
}

function theirs(locale) {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const ids = [];
  for (const path of files(locale)) {
    const resource = new FluentResource(readFileSync(path, "utf8"));
    const errors = bundle.addResource(resource);
    assert.deepEqual(errors, [], path);
    ids.push(...resource.body.map((entry) => entry.id));
  }
  const formatted = {};
  const add = (key, pattern) => {
    const errors = [];
    formatted[key] = bundle.formatPattern(pattern, variables(pattern), errors);
    assert.deepEqual(errors, [], key);
  };
  for (const id of ids) {
    const message = bundle.getMessage(id);
    if (message.value !== null) add(id, message.value);
    for (const [name, pattern] of Object.entries(message.attributes)) add(`${id}.${name}`, pattern);
  }
  return formatted;
}

for (const locale of LOCALES) {
  const ours = JSON.parse(execFileSync(format, [locale, ...files(locale)], { encoding: "utf8", maxBuffer: 1 << 28 }));
  const their = theirs(locale);
  assert.deepEqual(Object.keys(ours).sort(), Object.keys(their).sort(), locale);
  for (const [key, text] of Object.entries(ours)) assert.equal(text, their[key], `${locale}: ${key}`);
  assert.ok(Object.keys(ours).length > 400, "all of the publication");
  passed(`@fluent/bundle formats ${Object.keys(ours).length} texts in ${locale} to the same text`);
}

// Where the publication departs from CLDR's names, and says so: the Holy See's state and the United States under the names
// that Mexican and French institutions use for them, Côte d'Ivoire under its Spanish name.
const OTHERWISE = {
  es: { CI: "Costa de Marfil", US: "Estados Unidos de América", VA: "El Vaticano" },
  fr: { US: "États-Unis d’Amérique", VA: "Le Vatican" },
};
for (const [locale, otherwise] of Object.entries(OTHERWISE)) {
  const names = new Intl.DisplayNames([locale === "es" ? "es-MX" : locale], { type: "region" });
  const text = readFileSync(join("locales", locale, "countries.ftl"), "utf8");
  const countries = [...text.matchAll(/^country-([a-z]{2}) = (.+)$/gm)];
  assert.equal(countries.length, 50);
  for (const [, code, name] of countries) {
    const region = code.toUpperCase();
    const expected = otherwise[region] ?? names.of(region);
    assert.equal(name, expected, `${locale} ${region}`);
    assert.ok(otherwise[region] === undefined || names.of(region) !== name, `${region} no longer departs from CLDR`);
  }
  passed(`${countries.length} countries in ${locale} are named as CLDR names them, but ${Object.keys(otherwise).length}`);
}
console.log(`peers in JavaScript: ${count} passed, 0 failed`);
