package de.lotse.casework.deadlines;

import de.lotse.tenancy.CodeOption;

/** Reads what a rule needs from a reference entry; a missing value is a mistake in the reference file. */
record Attributes(CodeOption option) {

    String text(String name) {
        var value = option.attributes().get(name);
        if (value == null) throw new IllegalArgumentException("rule " + option.code() + " has no " + name);
        return value;
    }
}
