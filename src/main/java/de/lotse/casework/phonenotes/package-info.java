/** Phone notes (Telefonnotizen): the phone rings while one is writing something else. */
@NullMarked
package de.lotse.casework.phonenotes;

import org.jspecify.annotations.NullMarked;
