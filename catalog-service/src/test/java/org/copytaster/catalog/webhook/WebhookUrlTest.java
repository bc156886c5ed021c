package org.copytaster.catalog.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.example/hook?x=1, true",
        "https://desk.example:8443, true",
        "https://xn--bcher-kva.example/, true",
        "https://1.1.1.1/, true",
        "https://[2606:4700::1111]/, true",
        "http://desk.example/hook, false",
        "ftp://desk.example/, false",
        "file:///etc/passwd, false",
        "https:desk.example, false",
        "https:///hook, false",
        "desk.example, false",
        "https://bücher.example/, false",
        "https://user:pw@desk.example/, false",
        "https://desk.example/#x, false",
        "https://desk.example:0/, false",
        "https://desk.example:99999/, false",
        "https://desk example/, false",
        "https://127.0.0.1/, false",
        "https://127.1/, false",
        "https://2130706433/, false",
        "https://[::1]/, false",
        "https://[::ffff:10.0.0.1]/, false",
        "https://169.254.169.254/latest/meta-data, false"
    })
    void isTakenOrNot(String url, boolean taken) {
        Optional<String> wrong = WebhookUrl.whatIsWrong(url, false, new CallableAddresses(List.of()));
        assertEquals(taken, wrong.isEmpty(), () -> url + " " + wrong);
    }
}
