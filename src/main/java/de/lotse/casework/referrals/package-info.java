/**
 * Referrals (Vermittlungen): what a case asks of another organisation, and what that organisation answers. Addressed to an organisation and
 * its service, never to a colleague; what the recipient may read is a grant of its own that ends with the referral.
 */
@NullMarked
package de.lotse.casework.referrals;

import org.jspecify.annotations.NullMarked;
