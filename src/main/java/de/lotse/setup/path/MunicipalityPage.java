package de.lotse.setup.path;

import de.lotse.web.Errors;

/**
 * Which municipality this is and under which address people reach it.
 *
 * @param key official municipality key
 * @param base name of the installation
 * @param address the whole address at present
 * @param only whether the installation serves no other municipality
 */
record MunicipalityPage(
        String name, String key, String base, String address, boolean only, MunicipalityForm form, Errors errors) {}
