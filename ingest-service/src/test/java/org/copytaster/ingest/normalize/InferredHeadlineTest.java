package org.copytaster.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copytaster.ingest.parsed.BlockType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline says something: it has its verb, or an ellipsis shows that it goes on. */
class InferredHeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The café closed today. It will open again on Monday. | The café closed today
            No. That was the answer of the council on Friday. | No. That was the answer of the council on Friday
            Here is what the stringer sent: | Here is what the stringer sent
            Donald Roe has voiced his disapproval after the navy launched a deadly overnight missile and drone assault on Averil, calling it a “very bad” mistake. | Donald Roe has voiced his disapproval after the navy launched a deadly overnight missile and drone assault on Averil
            A former cashier at the Averil Harbour Authority, who admitted taking more than 40,000 from the till over three years, was sentenced to two years in prison on Friday. | A former cashier at the Averil Harbour Authority, who admitted taking more than 40,000 from the till over three years …
            A storm that nobody had forecast tore the roof off the sports hall in Lindau on Sunday night, hours after three hundred people had left a concert there. | A storm that nobody had forecast tore the roof off the sports hall in Lindau on Sunday night
            The man accused of stealing three fishing boats from the harbour of Averil last spring and selling them abroad, Jan Smit, appeared in court on Monday. | The man accused of stealing three fishing boats from the harbour of Averil last spring and selling them abroad, Jan Smit …
            After the navy launched a deadly overnight missile and drone assault on Averil, Donald Roe voiced his disapproval in a post on his own network. | After the navy launched a deadly overnight missile and drone assault on Averil, Donald Roe voiced his disapproval …
            Der frühere Kassierer der Hafenbehörde, der in drei Jahren mehr als 40.000 Euro aus der Kasse genommen hatte, ist am Freitag zu zwei Jahren Haft verurteilt worden. | Der frühere Kassierer der Hafenbehörde, der in drei Jahren mehr als 40.000 Euro aus der Kasse genommen hatte …
            Bundeskanzlerin Anna Roe hat bei ihrem ersten Besuch in Averil weitere Hilfen angekündigt, nachdem die Stadt in der Nacht erneut angegriffen worden war. | Bundeskanzlerin Anna Roe hat bei ihrem ersten Besuch in Averil weitere Hilfen angekündigt
            L’ancien caissier de la capitainerie d’Averil, qui avait détourné plus de 40 000 euros en trois ans, a été condamné vendredi à deux ans de prison. | L’ancien caissier de la capitainerie d’Averil, qui avait détourné plus de 40 000 euros en trois ans, a été condamné …
            La jefa de la oficina de pesca de Averil dimitió el viernes, según dijo el alcalde, porque nadie quiso investigar el robo de los tres barcos. | La jefa de la oficina de pesca de Averil dimitió el viernes, según dijo el alcalde
            “We will not hand over a fifth of our country, not now, not ever, and not for anybody’s comfort or convenience,” he said, reiterating what he had said. | “We will not hand over a fifth of our country, not now, not ever, and not for anybody’s comfort or convenience,” he said
            """)
    void of(String text, String headline) {
        assertEquals(headline, InferredHeadline.of(List.of(new Block("b1", BlockType.PARAGRAPH, text))));
    }
}
