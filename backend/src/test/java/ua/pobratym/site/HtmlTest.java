package ua.pobratym.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whateverIsTextIsEscaped() {
        var hostile = "<script>alert('x')</script> & \"quoted\"";
        var html = new Html().element("p class=\"x\"", hostile).link("/a\"onclick=\"b", hostile);
        var escaped = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;";
        assertThat(html)
                .hasToString(
                        "<p class=\"x\">" + escaped + "</p><a href=\"/a&quot;onclick=&quot;b\">" + escaped + "</a>");
    }
}
