<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>AnswerActions</name>
    <message>
        <source>A conclusion, a reading of motives or a forecast by the writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, a label, a credit: nothing is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is given, but it cannot carry this claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis or forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am fairly sure of my answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am sure of my answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a source and has none that will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on another outlet, or on somebody who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name, and we are not told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to check, with the writer&apos;s own judging words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is openly given to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer states what could be checked, without judging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer&apos;s own judgement; there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence opines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the source? {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Experts”, “many say”: nobody answers “who says?”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>A click says: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this sentence report, or does the writer give an opinion? Does it lack a source?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a click on a sentence does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the source?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of statement is this? Does it lack a source, and in which way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words give it away?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>{meaning} Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>&amp;Ask how sure I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the next sentence after an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an answer you can add: a guess, fairly sure, sure. The report then shows how often you were right when you felt sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is reading first: this is remembered for each reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a missing source first then: it is the answer that leads on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each example as if nothing around it said more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page “What is asked” in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the codebook says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockPage</name>
    <message>
        <source>Part {number} of {total}, {kind}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it will be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a part of the page; the keys 1 to 8 say what it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>{name}, shown below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The arrow keys choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColoursPage</name>
    <message>
        <source>As the system: light or dark, whichever your computer is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark depends on its colour: an opinion has a wavy line, a report a straight one, a missing source a small hat with a word beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Let go to add this to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>Ask in this order. The first yes decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this sentence report, or does the writer give an opinion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains “{name}”, with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a source missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this, which is “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of statement is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this “{answer}” and not “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this “{answer}” and not&#xa0;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {yes}. No: {no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have flagged this sentence. The flag is meant for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have flagged this sentence. Which of these is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not flagged this sentence. Flag it if its source is one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceBox</name>
    <message>
        <source>Book type (our own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain type, as in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (made for dyslexic readers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (made for people who learn to read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (made for readers with low vision)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} (not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandInPanel</name>
    <message>
        <source>Back to the page; nothing is handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next sentence without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at unsure: {count}. They too count as not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences still open: {count}. They will count as not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next open one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Save as web pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on {count} of {all} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: no page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys scroll, Tab goes to the links, Escape closes the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help was saved. It begins with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows only the pages that have these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all pages into a folder, for any browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text, Markdown, web page or Word document in there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%Ln parts are shown but left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences will be asked about.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what makes names and accents on the page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a part of the page to say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea&amp;dline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;tters: choose what makes names and accents on the page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to ask about: at least one part has to be a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page, the keys 1 to 8 say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {total} is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the article is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the article on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this part of the page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the one I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library; what is shown here is not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the next file without this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to those about which there is something to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import all %Ln that need &amp;no look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported; the article on the shelf is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the article into the library as it is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer key for this article was found: {found} of {total} sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded. Check names and accents on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln characters that nobody can see. The page shows them on a red ground: a text can read otherwise than it looks because of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text is in your library already, as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln articles were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text, to be pasted into a letter or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be added, each with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go from one file to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported stands on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Fixed or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose what is to get another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list without another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “{act}”. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A line for every key that does something here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the settings where every key can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;All back to the first keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its &amp;first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every room; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So has {others}: no key can do two things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of “{act}” are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows only what has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is already the key for {others}. One key can do only one thing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is now the key for “{act}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key for “{act}”, and that cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” has its first key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}”, now {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message numerus="yes">
        <source>%Ln readings with all answers and results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real one or one you make up; Return starts reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the name that is chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases their answers and results; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stay on this computer. Everybody’s answers and results are kept apart, but not locked: whoever uses this computer can choose any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the library under the name that you have typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the library with their answers and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”? This erases {lost}, and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of “{name}” was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Second Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was reading goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read an article and say of every sentence whether it reports or gives an opinion, and where a source is missing. Then you see your answers beside the key, with a reason for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, or one you make up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name, and nothing else: nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message numerus="yes">
        <source>%Ln articles were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all articles of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fi&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article in a folder and in those inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an article of the text that you have copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files, web pages and Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article’s text first, then choose this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands on another computer. Copy its text and paste it, or add it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Before reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the tour. After an article, its report is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was copied to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>word: {words}, marked, {first} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word: {words}, {first} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} chosen, words {first} to {last} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Second Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is asked here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy of the library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes away and nothing else happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a name, Return reads as it, F2 changes it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note has {most} characters at most; the rest was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to yourself about this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves itself; a report that you save contains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Your words stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go from sentence to sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Hardly anybody takes it after ten, it is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a page looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {words} that leaves an island alone in the dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last boat will leave at half past nine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night ferry is to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town will stop its night ferry in May, the mayor, Ida Holm, told the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartless little plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Answer this sentence first; then its reason can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has an answer. You can hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%Ln readings of it, by anybody, are erased with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has begun to read it. Its menu on the shelf can still remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A new attempt; the first one is kept apart and is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers above the page, or only the shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sentences with a note of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what I missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page and the list show no other sentences’ verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences with their verdicts, below what is said of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next sentence that you and the key see differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sentence before that you and the key see differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportRoom</name>
    <message>
        <source>Beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sentence to read what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>Back to the number that it explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Every sentence with your answer; Up and Down choose one, and the page goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceModel</name>
    <message>
        <source>Sentence {number}, {answer}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>The current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict on it, both answers, and the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right choose a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>&amp;Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files, from a folder, or from text that you have copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop text files or folders here, or add some with the buttons below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title and no outlet has “{text}” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf shows only what has these words; Down goes to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read: reports can be seen, but nothing can be added, begun or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, go on or see the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an article of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose an article, Return opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideContents</name>
    <message>
        <source>A note on this sentence, for yourself. You find it again in your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this sentence first; then check it to see the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answer to see the reason. It cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict on this sentence, and the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>All sentences and what you said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers mean, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key says of a sentence you have checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note on this sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartRoom</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how &amp;sure I am of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess, fairly sure or sure. It never counts towards your result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reasons before you hand in: as in class when everybody reads alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to answer: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;time that I mean to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is only shown. When it is over you can go on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no answer key yet, so there are no reasons to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You settle an answer and see the reason at once; then the sentence is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, as PDF, as a web page, or as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? A tour of two minutes shows you how reading works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find the tour in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourStrip</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library. Escape, pressed twice, does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step, whether this one is done or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Came back: {articles} articles, {attempts} sittings, {acts} answers; {lost} answers could not be read. The damaged library is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it aside and begin a new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is opened and nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest backup for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the library as if the program had just been started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports can be seen, but nothing can be added or answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from {backup}. The damaged library is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new library. The old one is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup {backup}. Nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>&amp;Back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shorter lines it is easier to find the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose another; letters find it by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are reading stays bright; the rest of the page steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Sentences with their verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a sentence, and the page goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Second Read {version}. Free software under the MIT licence; the articles are CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>A credit: shown, not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like buttons for sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like part of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like part of a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the beginning of what follows the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the credit of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the path at the top of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats the headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among what follows the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the article: shown in grey, not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the article: readers are asked about every sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader’s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below the article, not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s own code says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader’s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>{taken} min, {over} over your {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codebook_help</name>
    <message>
        <source>Codebook version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the writer tell how they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this: {sentence} That is “{name}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attributed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of statement is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something in Second Read itself went wrong. What was shown as saved is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on, or close the program and open it again. What happened is noted in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help_site</name>
    <message>
        <source>Before: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Read: help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key_words</name>
    <message>
        <source>At level 3: choose a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level 3: choose more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level 3: mark the words that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many keyboards this key types a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sentence, the last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be used by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key goes from one part of the window to the next, and has to stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed for the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed to copy and paste where you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key moves through texts and lists, and has to stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key presses buttons, opens things or closes them, and has to stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>After an answer, the next sentence becomes the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers again as before it was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this reading and shows the report; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles your answer and shows the reason; then goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides what stands beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes your last answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down something about this sentence, for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the article&apos;s text; a heading alone cannot be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after it, or use a copy in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it to this text; what it does not know will not be graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of 1 to {limit} ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or let a new library be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or save it again where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of 1 to {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that has the article&apos;s text, or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of this article, or the article of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one in which the text reads well, the likeliest first: {guesses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and write a quotation mark inside a cell twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article&apos;s own text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line and save the file as UTF-8, or choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place, or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into several articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the file into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in the settled key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again; some program has cut a character in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row as many cells as the header has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it its right ending, or save it again as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one of {supported}, or copy its text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a shorter name without unusual characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with another sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Second Read with its option “{extra}”, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the whole program rather than its core alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read and answered; a score comes as soon as there is a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed: look in {folder}, or choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both code the same sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each begin where the one before it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in {folder}, and try again; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to where that character begins or ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder, or move that file out of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was found in which a library could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written to it; what can be done is offered, and the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it where it was written and save it again, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably “{nearest}” was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article&apos;s text alone into a file, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article again to give new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and save the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or save the table again as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere soon, and have the medium checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the library elsewhere now, then open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as one of {supported}, or copy its text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is switched on and connected and try again, or save the report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle both codings first; the next version of the key can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle them, save, and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or leave that row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is called “{name}” here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the article alone, or cut it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that stretch out; it is hardly text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article “{article_id}” has no answer key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings have been compared, so each stays as its author left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be published yet. Open points: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest place where it stands is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports a fault ({detail}) of the medium that has {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coding “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no learner “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sitting “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is of other sentences than that of “{author}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no words for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting has been handed in; its answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Second Read and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; the library has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as utf-8, cp1252 or shift_jis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the very text that was marked, or export both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an ordinary number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the names of the columns into the first row, such as {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read on; to keep answers, open a copy in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen the reason for this answer, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: a coding is not what was once stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: an answer key is not what was once stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: an article is not what was once stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: its beginning and its size do not fit a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: its pages contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: its tables are not those of a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: the library itself is gone, only its journal is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is damaged: the record of a sitting has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library, {file}, is open in another Second Read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skill is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it would be graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key has no sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main code is also among the accepted ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two authors differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is attributed is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another article: {found} of its {total} sentences stand in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used as the folder for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: it would need {value} at {place}, which the format cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: the file, its folder or its medium is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not begin with the names of its columns: row {row} has {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends like a {expected} file, but its content is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a NUL character at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a NUL character in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a cell of {value} characters in row {row}; at most {allowed} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a headline and nothing below it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a member at {place} that the format does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a number at line {line}, column {column} that cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a value of the wrong kind at {place}: {value}, where {allowed} belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has half a character at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {limit} paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no ending that says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has the offset {value} at {place}, in the middle of one visible character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has two marked stretches that overlap, the second at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {length} characters without a space from line {line} on; at most {limit} can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {value} at {place}, outside what is possible there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {value} at {place}, where {allowed} is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {value} cells in row {row}, where its header has {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {value} entries at {place}, where {allowed} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has “{value}” at {place}, which is not one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a file, where a folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a {found} file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is closed to you: the system does not allow it to be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or protected: its part “{part}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested deeper than any file of ours at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 at line {line}, byte {column} of that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file with content: it is a folder, a device, or a link that leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a library of Second Read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a name that this system can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the kind of file it should be: “{value}” at {place}, where {allowed} belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not valid JSON at line {line}, column {column}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not whole in the encoding {encoding}: line {line} has a byte that does not belong there (byte {offset} of the file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already with other content, and a file of that name has to be written besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large: {size} bytes, where at most {limit} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too long: {length} characters, where an article can have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written in an older encoding that it does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks “{allowed}” at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names a sentence from {value} at {place}, and there is none exactly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names “{detail}” twice in one object, at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} needs a part of Second Read that is not installed: {extra}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} opens a quotation mark in row {row} that is not closed as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} quotes “{value}” at {place}, and its text does not say so there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says “{value}” twice, again at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} seems to hold only menus, forms and other parts of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made for another edition of this article: {found} of its {total} sentences stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was moved or deleted while it was open, so nothing more can be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a later Second Read (form {version}; this one knows up to {supported}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written for a later version of its format ({value}; we read up to {allowed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} (sentence {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{author}” codes the same sentences, so neither they nor the text can be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{author}” has not finished the coding, so it cannot be compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Handed in %Ln times: first {first}, last {last}, best {best} of 100</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in, not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in, nothing to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer key yet: you can read and mark, nothing is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>A checked answer stays as it is. Read the reason, then choose “Next”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the page you see whether you were right, and why. Press {key} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand in the menu Help too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed your mind? Press {undo} to take back what you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does any word in it judge? None does, so it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer first. Then press {key} to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer, any answer. Then press {undo} to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How could anybody check “{words}”? Nobody can, so it is an opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes on what others say: press {reported}. “{words}” leaves out who, so press {missing} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports, but nobody says who measured. Next time you will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds wild, but “{words}” tells who says it. Press {key}: reported does not mean true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around as you like. This step is about “{beginning} …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it reports. But “{words}” judges, and that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you alone: where does “{words}” come from? Answer, and check with {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is fact, but “{words}” is the writer&apos;s own verdict. One such word is enough: press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Escape once more to leave the tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} to check your answer. After that it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported, yes. The source is missing too: nobody answers “who says so?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck? {help} explains what is asked, and {keys} shows all keys: try one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. {redo} would do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how you move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the tour. At the end of an article, {key} hands in, and a report shows what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is beside the page. Press {key} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence in colour is the one you answer. Press the Down key, or click another sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer does not say this: somebody with a name does. So it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer only passes on what others say. So it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one does not lack a source. Press {key} again to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells what happened, and anyone could check it. Press {key} for “Reported”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome! This takes two minutes, and nothing of it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, an opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the source is missing. Does it report, or does the writer give an opinion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it reports, and the source is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: one judging word makes it opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: reported, and perhaps quite wrong. You know whom to doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may be unsure. Here you can dare to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it: it reports, but nobody says who measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is what the writer feels; nobody can check it. Press {key} for “Opinion”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
