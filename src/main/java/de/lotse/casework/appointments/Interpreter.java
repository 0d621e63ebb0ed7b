package de.lotse.casework.appointments;

import java.util.Set;

/**
 * Who helps people to understand each other; what was not asked is empty.
 *
 * @param mode of the code list interpreter_mode
 * @param language of the code list language
 * @param cost who pays, of the code list interpreter_cost
 */
record Interpreter(String mode, String language, String name, String cost) {

    static final Interpreter NONE = new Interpreter("NONE", "", "", "");
    private static final Set<String> NOBODY_COMES = Set.of("NONE", "OWN_LANGUAGE", "MACHINE");

    /** Whether somebody has to come for it, who may then stay away. */
    boolean needed() {
        return !NOBODY_COMES.contains(mode);
    }
}
