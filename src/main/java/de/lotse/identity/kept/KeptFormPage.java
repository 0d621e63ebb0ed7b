package de.lotse.identity.kept;

/** @param proved whether the person has just shown for this form that it is she: it goes on by itself then */
record KeptFormPage(KeptForm form, boolean proved) {}
