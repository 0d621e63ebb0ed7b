/** Each sign-in and each try that failed, for whoever has to find out about attacks; forgotten after ninety days. */
@NullMarked
package de.lotse.identity.signinlog;

import org.jspecify.annotations.NullMarked;
