package de.lotse.casework.demo;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Deaths and answers about the advice, of all municipalities; each stands where its account works. */
record DemoEndings(
        @DefaultValue List<Death> deaths, @DefaultValue List<Answer> answers) {

    /**
     * @param by user name of whoever entered it
     * @param client shown name of the person whose case it is
     * @param person shown name of the member of the household who died
     * @param day as an offset from today; it was entered on the day after
     */
    record Death(String by, String client, String person, int day, String knownBy, String toldBy) {}

    /**
     * @param by user name of somebody of the organisation; it is not kept
     * @param faces what was answered to the four questions, 1 to 4; 0 for a question that was left out
     */
    record Answer(
            String by,
            int day,
            List<Integer> faces,
            @DefaultValue("") String remark) {}
}
