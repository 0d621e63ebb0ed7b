package de.lotse.casework.people;

import de.lotse.web.Errors;

/** The form „Person benennen“. */
record NamingPage(Subject subject, NamingForm form, Errors errors) {}
