/** Settings: defaults, every variable, and all problems at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { PROJECT_ROOT } from '../../server/project-root.ts';
import { readSettings } from '../../server/settings.ts';

describe('settings', () => {
  it('have defaults where nothing is set or a variable is empty', () => {
    const threads = Math.min(availableParallelism(), 4);
    const dataFolder = join(PROJECT_ROOT, '.catalyzer');
    const defaults = {
      port: 4000,
      dataFolder,
      seed: true,
      meaning: true,
      reviews: { newOrganizations: true, ownRecords: false },
      threads,
      logsRequests: false,
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: '', CATALYZER_DATA: ' ', CATALYZER_SEED: '' })).toEqual(defaults);
  });

  it('take the values that are set', () => {
    const settings = readSettings({ PORT: '0', CATALYZER_DATA: 'here', CATALYZER_SEED: 'off' });
    expect(settings).toMatchObject({ port: 0, seed: false });
    expect(readSettings({ CATALYZER_THREADS: '0' }).threads).toBe(0);
    expect(readSettings({ CATALYZER_THREADS: '16' }).threads).toBe(16);
    expect(readSettings({ CATALYZER_METRICS_PORT: '9464' }).metricsPort).toBe(9464);
    expect(readSettings({ CATALYZER_MEANING: 'off' }).meaning).toBe(false);
    const reviews = {
      CATALYZER_REVIEW_NEW_ORGANIZATIONS: 'off',
      CATALYZER_REVIEW_OWN_RECORDS: 'on',
    };
    expect(readSettings(reviews).reviews).toEqual({ newOrganizations: false, ownRecords: true });
    expect(readSettings({ CATALYZER_LOG: 'requests' }).logsRequests).toBe(true);
    expect(isAbsolute(settings.dataFolder)).toBe(true);
  });

  it('name all problems in one error', () => {
    const read = () => readSettings({ PORT: 'abc', CATALYZER_SEED: 'maybe' });
    expect(read).toThrow(CatalyzerError);
    const problems = 'PORT="abc" (0..65535), CATALYZER_SEED="maybe" (on | off)';
    expect(read).toThrow(expect.objectContaining({ parameters: { problems } }));
  });

  it.each(['65536', '-1', '80.5', '0x50', '4000\n5', '１２３'])('refuse the port %p', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/PORT/);
  });

  it.each(['17', '-1', '1.5', 'two'])('refuse %p threads', (threads) => {
    expect(() => readSettings({ CATALYZER_THREADS: threads })).toThrow(/CATALYZER_THREADS/);
  });

  it.each([
    'https://catalyzer.example.org',
    'http://localhost:4000',
    'http://127.0.0.1',
  ])('take the address %p, where people reach it', (address) => {
    expect(readSettings({ CATALYZER_URL: address }).publicUrl?.href).toBe(`${address}/`);
  });

  it.each([
    ...['http://catalyzer.example.org', 'https://host/path', 'https://a:b@host', 'ftp://host'],
    ...['host', 'https://host/?a', 'https://host/#a', 'http://127.0.0.1.example.org'],
  ])('refuse the address %p', (address) => {
    expect(() => readSettings({ CATALYZER_URL: address })).toThrow(/CATALYZER_URL/);
  });

  const CLIENT = { CATALYZER_OIDC_CLIENT_ID: 'catalyzer' };

  it.each([
    'https://login.example.org/tenant/v2.0',
    'http://127.0.0.1:8080/realms/a',
  ])('take the provider %p, with a secret from a file, or without', (address) => {
    const set = { CATALYZER_OIDC_ISSUER: address, ...CLIENT };
    const { openId } = readSettings(set);
    expect([openId?.issuer.href, openId?.clientId, openId?.clientSecret]).toEqual([
      ...[address, 'catalyzer', undefined],
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'planted\n');
    const fromFile = readSettings({ ...set, CATALYZER_OIDC_CLIENT_SECRET_FILE: file });
    expect(fromFile.openId?.clientSecret).toBe('planted');
    rmSync(folder, { recursive: true });
    const inPlace = readSettings({ ...set, CATALYZER_OIDC_CLIENT_SECRET: 'planted' });
    expect(inPlace.openId?.clientSecret).toBe('planted');
  });

  it.each<Readonly<Record<string, string>>>([
    { CATALYZER_OIDC_ISSUER: 'http://login.example.org', ...CLIENT },
    { CATALYZER_OIDC_ISSUER: 'https://a:b@login.example.org', ...CLIENT },
    { CATALYZER_OIDC_ISSUER: 'login.example.org', ...CLIENT },
    { CATALYZER_OIDC_ISSUER: 'https://login.example.org' },
    CLIENT,
  ])('refuse the provider %p, and say no secret', (set) => {
    const read = () => readSettings({ ...set, CATALYZER_OIDC_CLIENT_SECRET: 'planted' });
    expect(read).toThrow(/CATALYZER_OIDC_(ISSUER|CLIENT_ID)/);
    expect(read).not.toThrow('planted');
  });

  it.each([
    '10.0.0.7',
    '10.0.0.7, 172.16.0.0/12,fd00::/8',
  ])('take %p for proxies that are believed', (networks) => {
    const { trustedProxies } = readSettings({ CATALYZER_TRUSTED_PROXIES: networks });
    expect(trustedProxies?.join()).toBe(networks.replaceAll(' ', ''));
  });

  it.each([
    ...['0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0', 'proxy.example', '10.0.0.1,', '10.0.0.1/8/8'],
    ...['loopback', 'true', '10.0.0.1/x'],
  ])('believe no proxy called %p', (networks) => {
    expect(() => readSettings({ CATALYZER_TRUSTED_PROXIES: networks })).toThrow(
      /CATALYZER_TRUSTED_PROXIES/,
    );
  });

  it('name a Neo4j only where an address is set', () => {
    expect(readSettings({ NEO4J_PASSWORD: 'x' })).not.toHaveProperty('neo4j');
    expect(readSettings({ NEO4J_URI: 'neo4j+s://host:7687' })).toMatchObject({
      neo4j: { uri: 'neo4j+s://host:7687', username: 'neo4j', password: '', database: 'neo4j' },
    });
  });

  it('keep the spaces around a password, which belong to it', () => {
    const settings = { NEO4J_URI: ' bolt://h ', NEO4J_PASSWORD: ' two words ' };
    expect(readSettings(settings).neo4j).toMatchObject({
      uri: 'bolt://h',
      password: ' two words ',
    });
  });

  it('take the password from the first line of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
    const file = join(folder, 'password');
    writeFileSync(file, 'secret\n');
    const settings = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'no', NEO4J_PASSWORD_FILE: file };
    expect(readSettings(settings).neo4j?.password).toBe('secret');
    rmSync(folder, { recursive: true });
    expect(() => readSettings(settings)).toThrow('NEO4J_PASSWORD_FILE');
  });

  it.each([
    'http://host:7474',
    'host:7687',
    'bolt://',
    'neo4j+x://h',
  ])('refuse the Neo4j address %p', (uri) => {
    expect(() => readSettings({ NEO4J_URI: uri })).toThrow('NEO4J_URI');
  });

  it('refuse an address that holds a password, and do not say it', () => {
    const read = () => readSettings({ NEO4J_URI: 'bolt://user:secret@host' });
    expect(read).toThrow('bolt://***@host');
    expect(read).not.toThrow('secret');
  });

  it.each(['0', '65535'])('accept the port %s', (port) => {
    expect(readSettings({ PORT: port }).port).toBe(Number(port));
  });
});
