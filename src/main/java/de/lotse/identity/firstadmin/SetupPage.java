package de.lotse.identity.firstadmin;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The page behind the one-time link. */
record SetupPage(String token, List<Option> municipalities, SetupForm form, Errors errors) {}
