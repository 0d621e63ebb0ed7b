/** Drafts (Entwürfe): long texts that save themselves while they are typed, for their authors alone. */
@NullMarked
package de.lotse.casework.drafts;

import org.jspecify.annotations.NullMarked;
