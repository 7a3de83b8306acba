// @ts-check

/**
 * The environment that dates every file inside a package: with the oldest date that the format knows, unless one is
 * given. A .vsix holds local time, hence the zone.
 */
export const DATE = {
  SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? String(Date.UTC(1980, 0, 1) / 1000),
  TZ: 'UTC',
};
