import assert from "node:assert/strict";
import { type Letter, MailRefused } from "@/adapters/mail/mailer.ts";
import { openMailer } from "@/adapters/mail/open_mailer.ts";
import { openOutbox } from "@/adapters/mail/outbox_mailer.ts";
import { openSmtp } from "@/adapters/mail/smtp_mailer.ts";
import { readSettings } from "@/adapters/settings.ts";
import { lettersIn, openPostOffice } from "../../support/mail.ts";

const LETTER: Letter = {
  id: "019a0000-0000-7000-8000-000000000001",
  to: "neighbour@example.com",
  subject: "하나님이 ‘4인용 캠핑 텐트’ 대여를 신청했어요",
  text: "안녕하세요.\n\n확인하기: http://localhost:8000/rent/deals/1",
  html: "<p>안녕하세요.</p>",
  at: new Date("2026-03-01T00:00:00Z"),
  settingsUrl: "http://localhost:8000/settings/notifications",
};
const FROM = "마당 <yard@madang.example>";

Deno.test("without SMTP a letter lies in the outbox as a file that mail programs read", async () => {
  const dataDir = await Deno.makeTempDir();
  const mailer = openMailer(
    readSettings({ DATA_DIR: dataDir, MAIL_FROM: FROM }),
  );
  await mailer.send(LETTER);
  mailer.close();
  const [letter, ...others] = await lettersIn(dataDir);
  assert.equal(others.length, 0);
  assert.deepEqual(letter?.from, {
    name: "마당",
    address: "yard@madang.example",
  });
  assert.deepEqual(letter?.to, [{ name: "", address: LETTER.to }]);
  assert.equal(letter?.subject, LETTER.subject);
  assert.equal(letter?.text?.trim(), LETTER.text);
  assert.equal(letter?.html?.trim(), LETTER.html);
  assert.equal(letter?.messageId, `<${LETTER.id}@madang.example>`);
  assert.equal(letter?.date, "2026-03-01T00:00:00.000Z");
  await Deno.remove(dataDir, { recursive: true });
});

Deno.test("a letter written again to the outbox is the same file", async () => {
  const dataDir = await Deno.makeTempDir();
  const mailer = openOutbox({ folder: `${dataDir}/outbox`, from: FROM });
  await mailer.send(LETTER);
  await mailer.send(LETTER);
  assert.equal((await lettersIn(dataDir)).length, 1);
  await Deno.remove(dataDir, { recursive: true });
});

Deno.test("a letter keeps line breaks out of its header", async () => {
  const dataDir = await Deno.makeTempDir();
  const mailer = openOutbox({ folder: `${dataDir}/outbox`, from: FROM });
  await mailer.send({
    ...LETTER,
    subject: "hello\r\nBcc: everybody@example.com\r\n\r\nbody",
    to: "a@example.com, b@example.com\r\nCc: c@example.com",
  });
  const [letter] = await lettersIn(dataDir);
  assert.equal(letter?.bcc, undefined);
  assert.equal(letter?.cc, undefined);
  assert.ok((letter?.to?.length ?? 0) <= 1);
  assert.equal(letter?.text?.trim(), LETTER.text);
  await Deno.remove(dataDir, { recursive: true });
});

Deno.test("with SMTP a letter reaches the server with its own envelope", async () => {
  const office = await openPostOffice();
  const mailer = openSmtp({ url: office.url, from: FROM });
  await mailer.send(LETTER);
  await mailer.send({ ...LETTER, id: "another" });
  mailer.close();
  await office.close();
  assert.equal(office.taken.length, 2);
  const [first] = office.taken;
  assert.equal(first?.from, "yard@madang.example");
  assert.deepEqual(first?.to, [LETTER.to]);
  assert.equal(first?.letter.subject, LETTER.subject);
  assert.equal(first?.letter.text?.trim(), LETTER.text);
});

Deno.test("SMTP signs in with the name and password of its address", async () => {
  const seen: string[] = [];
  const office = await openPostOffice({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      seen.push(`${username} ${password}`);
      done(null, { user: username });
    },
  });
  const url = office.url.replace("//", "//yard%40example.com:p%2Fss@");
  const mailer = openSmtp({ url, from: FROM });
  await mailer.send(LETTER);
  mailer.close();
  await office.close();
  assert.deepEqual(seen, ["yard@example.com p/ss"]);
});

Deno.test("a letter that nobody will ever take is refused for good, without telling the address", async () => {
  const office = await openPostOffice({
    onRcptTo({ address }, _session, done) {
      const error = new Error(`No such person: ${address}`);
      done(Object.assign(error, { responseCode: 550 }));
    },
  });
  const mailer = openSmtp({ url: office.url, from: FROM });
  await assert.rejects(mailer.send(LETTER), (error: unknown) => {
    assert.ok(error instanceof MailRefused);
    assert.equal(error.final, true);
    assert.doesNotMatch(String(error), /neighbour/);
    return true;
  });
  mailer.close();
  await office.close();
});

for (
  const [what, responseCode] of [["full", 452], [
    "wrong password",
    535,
  ]] as const
) {
  Deno.test(`a letter is worth another try when the server says: ${what}`, async () => {
    const office = await openPostOffice({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) =>
        responseCode === 535
          ? done(Object.assign(new Error("secret word"), { responseCode }))
          : done(null, { user: "yard" }),
      onData(stream, _session, done) {
        stream.resume();
        stream.on(
          "end",
          () => done(Object.assign(new Error("full"), { responseCode })),
        );
      },
    });
    const url = office.url.replace("//", "//yard:sesame@");
    const mailer = openSmtp({ url, from: FROM });
    await assert.rejects(mailer.send(LETTER), (error: unknown) => {
      assert.ok(error instanceof MailRefused);
      assert.equal(error.final, false);
      assert.doesNotMatch(String(error), /sesame|secret/);
      return true;
    });
    mailer.close();
    await office.close();
  });
}

Deno.test("a letter is worth another try when no server answers", async () => {
  const office = await openPostOffice();
  await office.close();
  const mailer = openSmtp({ url: office.url, from: FROM, patienceMs: 500 });
  await assert.rejects(mailer.send(LETTER), {
    name: "MailRefused",
    final: false,
  });
  mailer.close();
});

Deno.test("a server that says nothing is not waited for", async () => {
  const silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const accepted = silent.accept();
  const url = `smtp://127.0.0.1:${silent.addr.port}`;
  const mailer = openSmtp({ url, from: FROM, patienceMs: 200 });
  await assert.rejects(mailer.send(LETTER), {
    name: "MailRefused",
    final: false,
  });
  mailer.close();
  (await accepted).close();
  silent.close();
});
