/** The invented staff of the demo; what is public of the real organisations is true. */
@NullMarked
package de.lotse.staffing.demo;

import org.jspecify.annotations.NullMarked;
