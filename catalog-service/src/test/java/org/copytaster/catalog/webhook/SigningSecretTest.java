package org.copytaster.catalog.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    /** The vector that the libraries of Standard Webhooks are tested with. */
    @Test
    void signsAsTheReferenceDoes() {
        SigningSecret secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.text());
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isAnotherOneEachTimeAndNotInLogs() {
        SigningSecret secret = SigningSecret.random();
        assertEquals(32, secret.bytes().length);
        assertNotEquals(secret.text(), SigningSecret.random().text());
        assertFalse(secret.toString().contains(secret.text().substring(6)));
    }
}
