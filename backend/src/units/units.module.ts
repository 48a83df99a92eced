import { Module } from '@nestjs/common';
import { StaffUnitsController } from './staff-units.controller.js';
import { UnitDirectory } from './unit-directory.js';
import { UnitEditing } from './unit-editing.service.js';
import { UnitImport } from './unit-import.service.js';
import { UnitListing } from './unit-listing.service.js';
import { UnitSearchController } from './unit-search.controller.js';
import { UnitSearch } from './unit-search.service.js';
import { UnitSeeding } from './unit-seeding.service.js';
import { UnitsRepository } from './units.repository.js';

@Module({
  controllers: [UnitSearchController, StaffUnitsController],
  providers: [UnitDirectory, UnitEditing, UnitImport, UnitListing, UnitSearch, UnitSeeding, UnitsRepository],
  exports: [UnitDirectory, UnitSeeding],
})
export class UnitsModule {}
