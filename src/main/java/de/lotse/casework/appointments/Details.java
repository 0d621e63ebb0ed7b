package de.lotse.casework.appointments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed beside the time; what was not asked is empty.
 *
 * @param person of the household for whom it is; null for the one for whom the case is led
 * @param colleague the account in whose calendar it stands
 * @param place the address
 * @param room of the own office; colleagues see that it is taken
 * @param withWhom whom the person meets, if that is not the colleague
 * @param purpose for the file only, never for the slip
 * @param bringMore what else to bring
 * @param phone of the office, for calling it off
 */
record Details(
        @Nullable UUID person,
        UUID colleague,
        String place,
        String room,
        String withWhom,
        String purpose,
        List<Bring> bring,
        String bringMore,
        String phone,
        Interpreter interpreter) {

    Details of(@Nullable UUID other) {
        return new Details(other, colleague, place, room, withWhom, purpose, bring, bringMore, phone, interpreter);
    }

    Details in(String otherRoom) {
        return new Details(
                person, colleague, place, otherRoom, withWhom, purpose, bring, bringMore, phone, interpreter);
    }
}
