package de.lotse.casework.withdrawals;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param answerAfter when „Widerruf aufnehmen“ answers, whatever it found; longer than the slowest of its answers takes */
@ConfigurationProperties("lotse.withdrawals")
record WithdrawalSettings(@DefaultValue("500ms") Duration answerAfter) {

    WithdrawalSettings {
        if (answerAfter.isNegative() || answerAfter.toSeconds() > 5)
            throw new IllegalArgumentException("lotse.withdrawals.answer-after has to be between 0 and 5 seconds");
    }
}
