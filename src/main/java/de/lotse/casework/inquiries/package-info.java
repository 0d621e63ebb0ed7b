/**
 * Inquiries (Anfragen): somebody asks for help, often anonymously; it is cleared and ends as one-off advice, with a hint to another
 * office, with a refusal, or as a case. Read {@link InquiryState} first, then {@link InquiryService} and {@link InquiryOpening}.
 */
@NullMarked
package de.lotse.casework.inquiries;

import org.jspecify.annotations.NullMarked;
