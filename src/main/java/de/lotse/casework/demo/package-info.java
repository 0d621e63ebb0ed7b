/** The cases and inquiries of the demo installation: content in {@code demo/*.yaml}, all days relative to today. Every name is invented. */
@NullMarked
package de.lotse.casework.demo;

import org.jspecify.annotations.NullMarked;
