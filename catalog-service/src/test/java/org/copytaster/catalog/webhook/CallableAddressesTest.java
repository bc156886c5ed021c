package org.copytaster.catalog.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallableAddressesTest {
    private final CallableAddresses nothingOpened = new CallableAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) {
        assertFalse(nothingOpened.isCallable(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "64:ff9b::101:101",
                "2606:4700::1111",
                "2a00::1"
            })
    void takesWhatIsPublic(String address) {
        assertTrue(nothingOpened.isCallable(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.0/23, 10.1.3.255, true",
        "10.1.2.0/23, 10.1.4.0, false",
        "127.0.0.0/8, ::1, false",
        "::1/128, ::1, true",
        "fd00:1::/33, fd00:1:7fff::1, true",
        "fd00:1::/33, fd00:1:8000::1, false",
        "0.0.0.0/0, 10.9.8.7, true"
    })
    void takesWhatTheDeploymentOpens(String network, String address, boolean callable) {
        assertEquals(callable, new CallableAddresses(List.of(network)).isCallable(InetAddress.ofLiteral(address)));
    }

    @Test
    void refusesToStartWithANetworkThatIsNone() {
        for (String wrong : List.of("10.0.0.0", "10.0.0.0/33", "10.0.0.0/x", "localhost/8", "10.0.0.0/8/8")) {
            assertThrows(IllegalArgumentException.class, () -> Network.of(wrong), wrong);
        }
    }
}
