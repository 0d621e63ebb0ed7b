package de.lotse.network.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The paper. */
record SheetPage(UUID sheet, SlipLanguage language, List<SlipText> slips, LocalDate today) {}
