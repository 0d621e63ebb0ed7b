package de.lotse.tenancy.codes;

import java.util.List;

/** A code list as its file has it; the checksum covers the file and the line about it in {@code lists.csv}. */
record ReferenceList(
        String key,
        String title,
        String source,
        String licenceNote,
        String keptBy,
        List<String> needed,
        String checksum,
        List<ReferenceCode> codes) {}
