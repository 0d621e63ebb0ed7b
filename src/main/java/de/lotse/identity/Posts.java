package de.lotse.identity;

import de.lotse.shared.UserId;
import java.math.BigDecimal;

/** The posts (Stellen) of the own organisation; others read them in the view {@code identity.user_post}. */
public interface Posts {

    /** Less than this is no post. */
    BigDecimal SMALLEST = new BigDecimal("0.05");

    /**
     * @param before the share that was shown to whoever changes it
     * @param share of a full-time post, from {@link #SMALLEST} to 1, with two decimals
     * @return false if somebody else has changed it since
     * @throws de.lotse.shared.NotFound for somebody of another organisation
     */
    boolean change(UserId user, BigDecimal before, BigDecimal share);
}
