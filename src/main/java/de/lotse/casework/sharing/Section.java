package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import java.util.List;

/** What is shared under one category; no lines where nothing is known. */
public record Section(ContentCategory category, List<SharedLine> lines) {}
