<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Accepting</name>
    <message>
        <source>Also accepted: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accepted: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a type or a sourcing can be accepted as well. Escape ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other answer is accepted as well? Press a type or a sourcing; Escape ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is its own code. Press another type or sourcing; Escape ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>A click on a cell, or Return, lists its sentences here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a higher level, more kinds of source count as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what {first} says. Columns: what {second} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two codings to compare here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence that both have coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are of the two codings as they were made, without seeing each other. Settling never changes them, and they stand in nobody’s way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a sentence; Return goes to its place on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “one” changes from sentence to sentence until all is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>AuthoringRoom</name>
    <message>
        <source>Keep the text that you mended, or leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a skill: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer marked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence lacks anything for publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sentence still lacks something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last sentence, and none lacks anything for publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two had different codes. Together they have the first one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockModel</name>
    <message>
        <source>It is decided, but not why the two authors had differed. Choose one of the reason codes: ambiguous text, codebook gap, slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two authors answer differently here, and nobody has decided. Choose one of the answers, or call the sentence contested.</source>
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
    <name>Bringing</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding of “{name}” for “{title}” is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding of “{name}” is here, and so is its article, “{title}”, which was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding of “{name}” is here; it belongs to another article, “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not a single label in “{file}”. Export it again, with its labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} sentences are coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is here now, cut into the same sentences. Code it as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was here already, and “{name}” codes it. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was here already. Code the same sentences as “{name}”.</source>
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
    <name>CodeActions</name>
    <message>
        <source>Attributed {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill {number} of those that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>{meaning} Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTold</name>
    <message>
        <source>Sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attributed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {part}, needs no code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingBar</name>
    <message>
        <source>Said is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingCard</name>
    <message>
        <source>Codes, accepted answers, words and reason of one coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingCuts</name>
    <message>
        <source>A sentence cannot be split there: both parts need a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the word before which the sentence is split: with Left and Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other sentence stands between these quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that now have the same code: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split before “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last sentence of its paragraph: there is none to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Another window has just cut the sentences otherwise, so nothing was done. Do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingFrame</name>
    <message>
        <source>Level {level}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingList</name>
    <message>
        <source>No sentence has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the sentence or of its code; Down goes to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingModel</name>
    <message>
        <source>Sentence {number}, {code}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Up and Down go from sentence to sentence; the keys on the buttons below code them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingRows</name>
    <message>
        <source>Every sentence with its code; Up and Down choose one, and the page goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingTabs</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sentences with their codes, and a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the two codings agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing from the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the codes mean, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two codings differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that bear on a question; only if you ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingTop</name>
    <message>
        <source>Coded by {authors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled of the codings by {authors}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingsCard</name>
    <message>
        <source>Codings for the first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings for the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier codings, kept ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is coding the article at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of codings that earlier versions were made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding of {name}, as whom nobody reads here; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · not shown until both are finished</source>
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
    <name>ConfusionModel</name>
    <message numerus="yes">
        <source>{first} says {one}, {second} {other}: %Ln sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} says {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>The arrow keys go from cell to cell; Return lists the sentences of a cell below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsequenceModel</name>
    <message>
        <source>Balanced score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsequenceTable</name>
    <message>
        <source>Scores before and after, those that change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is scored again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPane</name>
    <message>
        <source>Cause: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {name}: both said the same, and it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {name}: both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {name}: they differ in {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two codings say the same of every sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two codings to settle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a sentence; Return goes to its place on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
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
    <name>FinishedLine</name>
    <message>
        <source>Go on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the finished coding again, so that it can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what publishing would do; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key, settled from two codings, is finished: it can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishingPanel</name>
    <message numerus="yes">
        <source>%Ln sentence(s) without a code. A coding can be finished when every sentence of the article has a type and a sourcing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the page; nothing is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the key can be published, more is needed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the first sentence without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is finished, it can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list beside the page; nothing is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on with it later, until it is compared with a colleague&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Closed; pressing it opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open; pressing it closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedList</name>
    <message>
        <source>Closes the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Up and Down choose, Return goes to the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>In the way of publishing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key without these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed for publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {number}, {lack}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {lack}</source>
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
    <name>HintsPane</name>
    <message>
        <source>Hints on the current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints underline words and ask about them. They never choose a code; many are wrong, and most opinions get none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good are hints?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in this sentence. There may be something all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the help: how often each kind was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words found, and a question about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
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
    <name>Instructing</name>
    <message>
        <source>Answer keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two codings are settled. What came of it can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding is finished. Publish it, or have a colleague code it, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyActions</name>
    <message>
        <source>Another passphrase, or no lock any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a single-author key; shows first what is missing and whose results would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the passphrase before anybody comes in here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with what the key says now; nothing changes for readers until you publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins without any code, as if there were no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins your coding: everything you do is saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins your own coding of the same sentences; nothing of the others’ is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both codings stay and can be changed again; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a coding from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code it afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code it independently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another library, a spreadsheet or another annotation program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps learners who use this computer from looking at answer keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the help: coding, comparing, publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your own coding, at its first sentence without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, a table, or that of another annotation program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows both codings beside each other, and how far they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what is missing and whose results would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the comparison away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw yours away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it as a learner at level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding as a file, to be compared at another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding does not change any more, and can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding, with all that is written in it; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Earlier versions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of versions that were published before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and mark the article as they do; nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it as a learner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <source>Answer key and codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of a coding is whoever reads, and nobody has been chosen. Choose yourself, or add your name; a colleague who codes the same article does it under theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read: everything is shown, and nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads is the author of what they code</source>
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
    <name>LabelMenu</name>
    <message>
        <source>What these words are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Choose the words first: with Left and Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>Opens an explanation below the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: what the numbers mean</source>
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
        <source>Remove “{name}”? This erases {lost}, and cannot be undone. What “{name}” coded as an author stays, with the name: codings, and keys that were published.</source>
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
        <source>the name in this list: nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name, and nothing else: nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningRooms</name>
    <message>
        <source>Before reading</source>
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
    <name>LinesList</name>
    <message>
        <source>Up and Down go from one line to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>It stays open until you lock it, or somebody else reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer keys are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever teaches with this library has locked the instructors’ area. Reading needs no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which the instructors’ area was locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Back without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it is asked for; you stay inside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the instructors’ area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the passphrase of now; then none is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words are easier to remember than signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is changed only by who knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was taken off: no passphrase is asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is set. You stay inside until you choose “Lock now” or leave the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several people use this computer, a passphrase keeps learners from looking at answer keys in passing. Reading needs none. It is one passphrase for all who teach with this library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library and choose an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
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
    <name>MappingDialog</name>
    <message numerus="yes">
        <source>%Ln labels are not decided; they are left over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rarer labels are not shown; they are left over, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring nothing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is, and so does the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same labels came before: they stand as last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are remembered for the next file with these labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a name is like one of ours, it is suggested. Look at each of them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” uses labels of its own. What do they mean here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{term}” means here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}: {examples}</source>
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
        <source>&amp;Answer key of this article…</source>
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
        <source>&amp;Lock the instructors’ area…</source>
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
    <message>
        <source>Tea&amp;ch</source>
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
    <name>MeterBar</name>
    <message>
        <source>A sentence counts once it has its type, its sourcing and all else that publishing asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence here needs a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPane</name>
    <message>
        <source>About the line of the list that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a higher level, more kinds of source count as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
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
        <source>Not saved yet. Your words stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>&amp;Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose coding is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a coding in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article, and without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here reads as “{name}”; their coding is kept until it is compared, and can be thrown away on the key’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the article any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this name into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has been edited since this was made: {found} of {total} entries of the file were found in it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names as its authors: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is, and so does the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which it is compared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose coding is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} sentences have both codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a coding of this article, which stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneAndOther</name>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One: {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other: {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherAnswers</name>
    <message>
        <source>Accepted sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split here: it is shown and discussed, never scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split on the sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split on the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half credit for whoever answers: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half credit for whoever says of the source: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a careful reader could defend as well: it earns half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeButton</name>
    <message>
        <source>{meaning} Key: {key}</source>
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
    <name>PassphraseForm</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise there is a dot for every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChips</name>
    <message>
        <source>How much does it count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part of the page is it?</source>
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
    <name>PreviewStrip</name>
    <message>
        <source>&amp;Back to the answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew; what was answered here is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered here is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are trying this as a learner at level {level}. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Back to the answer key; what was answered here is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying as a learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Answer key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>About the line of the list that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a higher level, more kinds of source count as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a course at level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes the key, and scores again everybody who has handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be published in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is scored again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Answer key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishRoom</name>
    <message>
        <source>Looking at what this changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing…</source>
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
    <name>ReasonPreview</name>
    <message>
        <source>It follows what you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason as learners see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%Ln codings for an answer key</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings of it, by anybody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open them…</source>
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
        <source>Somebody has begun to read it, or to make its answer key, so it stays. Its menu on the shelf can still remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructors’ pages are locked, and an answer key for this article was made here, or begun. Open them with the passphrase first; then the article can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is erased with it: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>its answer key (%Ln versions)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Back to the answer key</source>
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
        <source>‹ Answer key</source>
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
    <name>ReportFrame</name>
    <message>
        <source>Beside the page</source>
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
</context>
<context>
    <name>ReportRoom</name>
    <message>
        <source>Choose a sentence to read what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: {count}</source>
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
    <name>RoundActs</name>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding of {name} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is gone; both codings are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the coding of {name} away? Nobody here reads under that name. Sentences coded: {count}. Their codes, reasons and notes are lost, and this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the comparison away? What was decided where {names} differ is lost, and this cannot be undone. Both codings stay and can be changed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw your coding away? Sentences coded: {count}. Their codes, reasons and notes are lost, and this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding counts as finished, but sentences without a code are left: {count}. They can neither be published nor compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding is finished and does not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding is gone.</source>
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
    <name>SentencePane</name>
    <message>
        <source>No sentence is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that give it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
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
    <name>SettlingBar</name>
    <message>
        <source>The key says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlingPanel</name>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two finished codings that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two are to be compared?</source>
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
        <source>The article’s answer key</source>
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
    <name>SkillChips</name>
    <message>
        <source>More skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
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
    <name>SummaryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: there is no place for it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding goes, and the library is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coding is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken over stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message numerus="yes">
        <source>%Ln sentences have no code yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A key needs a code for every sentence; %Ln are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asks where the file is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has its code, but nobody has called this coding finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet. The article can go to a second author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for codings in the making; open one of them to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the published key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a part that is not installed: {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two authors still differ over some sentences: settle them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was settled of two codings goes out as a key, not as anybody’s coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>It was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written…</source>
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
    <name>TypoPanel</name>
    <message>
        <source>Back to the page; what was written here is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told anew a moment after the text was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet. Keep the text, or leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Return begins a new paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the paragraph of sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph was changed elsewhere meanwhile. Your words stay here, so that you can copy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told anew whenever you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will become of the marks</source>
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
    <name>WordsList</name>
    <message>
        <source>Drag over words in the page to mark them.</source>
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
    <name>_Row</name>
    <message>
        <source>No longer mark these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer mark: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not give the sentence away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words are: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these words give the sentence away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
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
    <name>agreeing</name>
    <message>
        <source>Alpha (Krippendorff’s) takes out what guessing would bring: 1 is full agreement, 0 is what two people who guess would reach, below 0 is less than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha {alpha}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha {alpha}, {share} interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha {dash}, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {good}: you agree well. From {tentative}: tentative, use with care. Below: the codebook means different things to you, so revise it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all words, marked or not: how many both treated alike. Most words are never marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported or opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of letters that both marked: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of letters: 100 where both marked the very same letters for the same reason, 0 where they have none in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same answer in {percent} of %Ln sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same answer: in so many of 100 sentences both said the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer: {dash}, because both coded no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same in {percent} of %Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The six types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one says it: of all the times that either of you gave this answer, in how many the other gave it, too. It tells more than the first number where an answer is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one says opinion, the other does too: {dash}, because nobody said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one says opinion, the other does too: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one says that the source is missing, the other does too: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one says that the source is missing: {dash}, because nobody said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that give it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both coded no sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody gave one and the same answer throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody marked any words, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} interval {dash}, because there are fewer than {least} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} interval: with other sentences of the same kind, alpha would nearly always lie in between. A wide one says that there are few sentences.</source>
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
    <name>brought</name>
    <message numerus="yes">
        <source>%Ln codings of other people in the same file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that stand on no words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on the page as a whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of a machine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations between labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of other kinds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words and sentences cut by the other program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {number} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its words are not in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence says something else already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sentence where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{label}”, %Ln times: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Also accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing also accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
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
    <name>codes</name>
    <message>
        <source>a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourcing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourcing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>A note has {most} characters at most; the rest was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has {most} characters at most; the rest was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the answer key; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split on the sourcing: it is shown, never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split on the type: it is shown, never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the marked words with Left and Right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the word with Left and Right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes every sentence between the same quotation marks like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes the next sentence like this one and goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the text of the paragraph; the marks stay with their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends your coding; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a sentence by its words or its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish coding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames words that bear on a question and asks it beside the page; or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves itself and is never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves itself; learners read it. Markdown can be used: *slanted*, **bold**, lists with -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what you wrote and goes on to what is missing next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is missing from the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one sentence of this one and the next of its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you; it is never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the reason that learners will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article as a learner would; nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason after skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same code for the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same code for the whole quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: as neither author had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: as the first author had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: as the first had it; the second’s is accepted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: as the second author had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: as the second had it; the first’s is accepted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: careful readers may differ here.</source>
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
        <source>Something for yourself, which is never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split before the chosen word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes everything back that was decided of this sentence; the note stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes your last act back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next type or sourcing that you press earns half credit beside the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differed because of a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differed because the codebook does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differed because the text can be read both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence counts half as much as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence counts like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence counts twice as much as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next sentence that lacks something for publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marked words are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a sentence lacks nothing any more, leads on to what is missing next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When type and sourcing are given, choosing a skill puts the cursor into the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it coded so? Learners read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Answer key</source>
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
    <name>gap_words</name>
    <message>
        <source>A code that is the answer cannot be accepted beside it. Take it out of the accepted ones, or change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion, a missing source and a contested sentence each need a reason. It is what learners read who have answered something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one skill that this sentence trains. Practice is put together from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence of the article needs a type and a sourcing. What is no part of it, such as a comment or a menu of the page, can get another role instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence that is coded so far is “{no_claim}”. A key needs at least one that claims something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few missing sources: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few opinions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first sentence a type and a sourcing. A key can be published when every sentence has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an article as hard as this one, careful readers differ somewhere. Look again at the close decisions: accept a second code where it can be defended, and call contested what cannot be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners who answer something else would find nothing to learn from. A sentence or two is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type and no sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepted or contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that count as opinion: {count}. With fewer than {least}, a result says little about how well somebody recognises opinions. The key can be published all the same; let learners read other articles, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences whose source counts as missing at level {level}: {count}. With fewer than {least}, a result says little about how well somebody finds missing sources. The key can be published all the same; at a higher level more kinds of source count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason quotes “{words}”. Neither this sentence nor those beside it say so. Quote the article&apos;s own words, or leave the quotation marks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is “{attributed}”: say what it gives to somebody. That is one of: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sourcing is “{named}”, but no name was found in this sentence or beside it in the paragraph. Only capital letters were looked at: if the source is named there, leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attributed?</source>
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
    <name>hint_words</name>
    <message>
        <source>Are we told who it is, or how they can know and why they are not named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the quotation marks mock, or does somebody say this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it rest on what another outlet or somebody absent reports?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the writer appeal or mock, or is it an open question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the writer judge, mock or appeal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the writer say what will happen, or draw a conclusion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the writer tell what somebody really wants?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast or conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints are no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the content given to somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the writer speaking, or somebody whose quotation marks are lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question or exclamation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hints for the language of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given to somebody: a prediction, or an intention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counted? Does it say so here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so? Does anybody answer that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose word is it: the writer&apos;s, or that of the person whose words are retold?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key_room</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha (Krippendorff’s) is the agreement beyond chance: 1 is always, 0 is what chance would give. From {good} on it is good, from {tentative} on tentative. In brackets: the range in which it very likely lies (95 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun already: {names}. You get the same sentences without any code, and nobody sees the other’s work before both have finished: only then does your agreement say how sure the key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two finished codings: you see how far they agree, and settle the sentences where they differ. Both codings are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each coded the article without seeing anybody else’s work. Compared before anything was settled: {count} sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence has a code. Call your coding finished: then it can be published, or compared with a colleague’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that {first} and {second} saw differently is decided. Publish the key: it says how far you agreed before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your coding. It and that of {names} stay hidden from each other until both are finished; otherwise your agreement would say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your coding. Nobody reads it until you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the article and say of each sentence what kind of statement it is and whether it says how the writer knows. Readers see none of it until you publish. Then let a colleague code the article too, without looking at yours: so the key can say how far two people agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they agree was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with codebook version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person settled it, so nobody can say how far two would agree. To find out, let a colleague code the article too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported or opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-author key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-author key, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings of {first} and {second} are being settled. Sentences still to decide: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed and has no answer key yet. Readers can mark it, and nothing is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer key yet. Readers can mark the article, and nothing is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, here since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coding is finished. Publish it as a single-author key; or first let a colleague code the article too. A colleague at this computer is chosen under “Who is reading?”; for one at another computer, save yours to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is finished. Still at work: {names}. Two finished codings can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha {alpha}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha {alpha} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both gave one and the same answer throughout, so chance cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the text before it was mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sentence has an answer from both, so there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published as version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings scored again by it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative: take single sentences with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few sentences to say how exact that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak: go through the codebook together, and revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}; {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_far} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, compared and settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: no version came after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: version {version} came after it, without this coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: went into version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Change the key” begins with what version {version} says; readers keep that version until you publish. “Code it afresh” begins without any code: choose it to find out how far you and a colleague agree.</source>
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
        <source>Choose a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words that are chosen</source>
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
    <name>kinds</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer key without the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article for a second author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a key or a coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For INCEpTION and programs in Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For INCEpTION; with an ending of .zip, the type system lies inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Label Studio, as a list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For annotation programs on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For articles that must not be handed on: it fits every copy of the published page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For brat; the text is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues with Second Read who have this article, or can get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For doccano, one document a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets: a row for every sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no word of the article, unless your reasons quote one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the title of the article, but none of its sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the whole article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with control characters cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes every sentence, but not the layout of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article cut into the same sentences, without a single code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with your codes, open ones too. They stay hidden until both are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS as XMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes to yourself stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doccano</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock_words</name>
    <message>
        <source>Forgotten? Nothing is lost: reading, answers and reports go on as before. The program does not know the passphrase. Whoever looks after this computer can put back a backup of the library from before it was locked, which lacks what came since; or take the lock off in the library file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a lock, not encryption: whoever can open the library file with another program can read everything in it, and take the lock off.</source>
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
    <name>meanings</name>
    <message>
        <source>A source is missing, whichever way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked words, under this very label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked words: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mended</name>
    <message>
        <source>All marks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sentences without a code: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph becomes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph becomes two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything about sentence {number}: “{beginning}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked words {words} in sentence {number}: “{beginning}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note</name>
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
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish_words</name>
    <message>
        <source>Its key is version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code and no reason changes, only who stands behind the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score becomes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be published yet. What stands in the way is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the edition before that were handed in: {count}. They keep its text, its key and their scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the text before that were handed in: {count}. They stay unscored, because there was no key for that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are not handed in yet: {count}. They go on in the text in which they were begun, and are scored by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are not handed in yet: {count}. They go on in the text in which they were begun, and stay unscored: there is no key for that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are not handed in yet: {count}. They will be scored by the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are scored again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that were handed in without a key: {count}. They are scored when their report is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings whose scores become others: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one had no answer key; the new one gets the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings of {names} are being settled. After this, what was settled belongs to an earlier version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest change: {name}, overall {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new edition is on the shelf, with version {version} of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, or how it is cut into sentences, was changed. So this becomes a new edition of the article, and takes the place of the one before on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before rests on two authors; this one is a single author’s, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This becomes the first version of the answer key. From then on readers are scored, and see the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This becomes version {version} of the answer key. Version {before} is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding becomes history then: changes are made in a coding of the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding was begun before there was a key; version {before} has been published since. What that one says is lost in the new version, unless it is said here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding was begun from version {begun}; version {before} has been published since. What that one changed is lost in the new version, unless it was changed here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says exactly what version {version} says: there is nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} was published. Readings whose scores became others: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has begun to code this article independently. After this, that coding belongs to an earlier version and can no longer be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} have begun to code this article independently. After this, their codings belong to an earlier version and can no longer be compared.</source>
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
        <source>Another version of the key was published since you looked, so nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
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
        <source>Begin the next version to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of 1 to {limit} ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
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
        <source>Code the new edition; this coding can still be read.</source>
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
        <source>If nobody wants it any more, remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (pip install &apos;secondread[{extra}]&apos;), or choose another format.</source>
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
        <source>Let both code the same ones: send them out as “Article for a second author”, and code that.</source>
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
        <source>Look at what publishing would do now, then decide again.</source>
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
        <source>Publish that comparison, or throw it away first.</source>
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
        <source>Somebody has begun to read this article since you looked, so nothing was published.</source>
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
        <source>The codings of “{first}” and “{second}” are being settled, so no other two can be compared now.</source>
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
        <source>The readings that would be scored again have changed since you looked, so nothing was published.</source>
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
        <source>The text in {file} is not the one that it was saved with: somebody has changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was mended since this coding was begun, so it does not fit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding is of other sentences than that of “{author}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding was changed since you looked, so nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding was published as version {version} of the key, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no words for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reader is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting has been handed in; its answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting is no longer in the library.</source>
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
        <source>a character that a text may have as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that may follow a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in double quotation marks</source>
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
        <source>a text with a quotation mark at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
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
        <source>the end of the file</source>
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
        <source>why two authors differed is not said</source>
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
        <source>{file} is neither JSON nor a text of any other kind.</source>
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
        <source>{file} is not valid JSON: at line {line}, column {column} stands something other than {detail}.</source>
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
        <source>“{author}” has worked on what was brought in, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers can take the sentence either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful readers split: it is shown and discussed, never scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, but not coded yet: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, but without a reason code: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: it is contested between {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: something else than {one} and {other} said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the code of {one} is taken, that of {other} accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the code of {one} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the code of {other} is taken, that of {one} accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the code of {other} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next sentence that is not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither: you give it a code as you do elsewhere, before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, the other accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise the codebook together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {name}, {stage}, {layers}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a difference: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle as coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative: use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook does not say what to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key says what “one” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key says what “one” says; the other answer earns half credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key says what “the other” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key says what “the other” says; the answer of “one” earns half credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other, one accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differed: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason code missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  {stage} · {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
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
        <source>Answer key…</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>{results} (scored again by a changed key)</source>
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
