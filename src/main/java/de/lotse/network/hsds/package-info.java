/** The directory for other programs: Open Referral HSDS 3.1 at {@code /hsds}, read-only, what is public and nothing else. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.hsds;
