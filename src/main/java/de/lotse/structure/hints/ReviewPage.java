package de.lotse.structure.hints;

import de.lotse.web.Errors;

/** A hint before its second reader. */
record ReviewPage(HintLine line, ReviewForm form, Errors errors) {}
