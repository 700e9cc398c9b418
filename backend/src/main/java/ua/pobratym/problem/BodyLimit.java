package ua.pobratym.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Holds bodies that do not tell their length beforehand (chunked) to the same limit as those that do. */
@Provider
class BodyLimit implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private int read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > RequestCheck.LARGEST_BODY) {
                throw new ProblemException(Problem.of(
                        ProblemType.CONTENT_TOO_LARGE,
                        "The body may have %d bytes".formatted(RequestCheck.LARGEST_BODY)));
            }
        }
    }
}
