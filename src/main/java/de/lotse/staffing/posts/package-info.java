/** Posts and functions: their page, setting up, altering, ending, correcting. */
@NullMarked
package de.lotse.staffing.posts;

import org.jspecify.annotations.NullMarked;
