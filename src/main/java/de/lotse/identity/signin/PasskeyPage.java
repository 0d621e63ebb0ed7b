package de.lotse.identity.signin;

import de.lotse.web.Errors;

/** @param question for a key, as JSON */
record PasskeyPage(String question, Errors errors) {}
