// A receiver that verifies with @octokit/webhooks-methods, which GitHub's own libraries verify with.
import { createServer } from "node:http";

export async function start(secret) {
    let verify;
    try {
        ({ verify } = await import("@octokit/webhooks-methods"));
    } catch (error) {
        return { skipped: `@octokit/webhooks-methods is not installed: ${error.message}` };
    }
    const server = createServer((request, response) => {
        const pieces = [];
        request.on("data", (piece) => pieces.push(piece));
        request.on("end", async () => {
            const signature = request.headers["x-ordinavo-signature"];
            const body = Buffer.concat(pieces).toString("utf8");
            // It throws where there is nothing to verify.
            const isGood = await verify(secret, body, signature).catch(() => false);
            response.writeHead(isGood ? 200 : 401).end();
        });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { url: `http://127.0.0.1:${server.address().port}/hook`, stop: () => server.close() };
}
