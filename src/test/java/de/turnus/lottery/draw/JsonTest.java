package de.turnus.lottery.draw;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {
    @Test
    void writesTheStringsOfRfc8785() {
        JsonObject object = new JsonObject()
                .with("\u20ac", "\u20ac$\u000f\nA'B\"\\\\\"/")
                .with("\r", List.of(1, -7L, true))
                .with("1", null);

        assertThat(JsonWriter.write(object))
                .isEqualTo("{\"\\r\":[1,-7,true],\"1\":null,\"€\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void readsWhatItWroteAndWhatOthersMayWrite() {
        String written = "{\"a\":[],\"b\":{},\"c\":[{\"d\":9007199254740991}],\"e\":\"\\u0001ä😀\"}";

        assertThat(JsonWriter.write(JsonReader.read(written))).isEqualTo(written);
        assertThat(JsonWriter.write(JsonReader.read(
                        " { \"b\" : \"\\u00e4\\/\\b\\f\\n\\r\\t\" , \"a\" : [ true , false , null , 0 ] } \n")))
                .isEqualTo("{\"a\":[true,false,null,0],\"b\":\"ä/\\b\\f\\n\\r\\t\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{",
                "{}x",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":1}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":-}",
                "{\"a\":9007199254740992}",
                "{\"a\":99999999999999999999999}",
                "{\"a\":tru}",
                "{\"a\":NaN}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\\u00",
                "{\"a\":[1 2]}",
                "\ufeff{}",
                "{\"a\":'b'}"
            })
    void refusesWhatIsNoStrictJson(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(LotteryException.class);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> JsonReader.read(deep)).hasMessageContaining("tiefer verschachtelt als 16 Ebenen");
        assertThatThrownBy(() -> JsonReader.read(" ".repeat(JsonReader.LONGEST + 1)))
                .hasMessageContaining("mehr als die höchstens");
    }

    @Property(tries = 500)
    void anyTextSurvives(@ForAll String text) {
        String written = JsonWriter.write(new JsonObject().with("t", text));

        assertThat(JsonReader.read(written).text("t")).isEqualTo(text);
    }
}
