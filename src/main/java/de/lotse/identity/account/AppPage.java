package de.lotse.identity.account;

import de.lotse.identity.factors.AppSecret;
import de.lotse.identity.signin.SignedIn;
import de.lotse.kern.QrPicture;
import de.lotse.web.Errors;

/**
 * What the app has to know.
 *
 * @param picture address of the picture that the app reads; the secret is in it and nowhere else on the way
 * @param typeable the same to type
 * @param pending whether the person gets no further without it
 */
record AppPage(String picture, String typeable, boolean pending, Errors errors) {

    static AppPage of(byte[] secret, SignedIn who, Errors errors) {
        var app = new AppSecret(secret);
        return new AppPage(QrPicture.of(app.address(who.actor().name())), app.typeable(), who.isPending(), errors);
    }
}
