package de.lotse.notifications.mails;

import org.springframework.beans.factory.BeanFactory;

/** The round in which all outboxes are carried to the mail server, for tests of what is mailed. */
public final class RoundOfMails {

    private RoundOfMails() {}

    public static void deliver(BeanFactory beans) {
        beans.getBean(Delivery.class).deliver();
    }
}
