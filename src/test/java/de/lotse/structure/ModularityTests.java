package de.lotse.structure;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseEachOtherOnlyThroughTheirPublicFacesAndWithoutCycles() {
        ApplicationModules.of("de.lotse", new ImportOption.DoNotIncludeTests()).verify();
    }
}
