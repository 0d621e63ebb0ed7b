/** Whether two entries of the directory are the same thing: names, addresses, telephone numbers and addresses in the net, however they are written. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.likeness;
