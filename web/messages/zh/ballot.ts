// What employees read on their page, from the promise to the receipt, in Chinese.
import type { ballot as english } from '../en/ballot.ts';
import { formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: '在这里工作感觉怎么样？',
  lead: (minutes) => `大约 ${formatNumber('zh', minutes)} 分钟。任何问题都可以不答。`,

  promise: {
    title: '我们的承诺',
    nobody: '任何人，包括运行这台服务器的人，都无法从服务器的记录中把你的回答和你联系起来。',
    shown: (k) => `只有 ${formatNumber('zh', k)} 人或更多人回答，才会显示你团队的结果。`,
    aloud: '写评论时，请当作它会被念出来。',
  },
  team: (team, size) => `你代表${team}回答。那里有 ${formatNumber('zh', size)} 人会被问到。`,
  folded: (own, team) => `你自己的团队（${own}）人数太少，不能单独显示，所以它的回答只算作${team}的一部分，不计入其他任何地方。`,
  leads: (own, team) => `你负责${own}。为了让你永远不会看到包含自己回答的数字，你的回答算作${team}的一部分。`,
  tooFew: (k) => `不到 ${formatNumber('zh', k)} 人，所以不会单独显示任何内容。`,
  yourSupervisor: '你的主管',

  limits: {
    title: '我们无法替你防住的事',
    points: [
      '被雇主监视的电脑、手机或网络。请用自己的手机、自己的网络回答。',
      '你的写作习惯，以及只有你才知道的事实。发送之前，这个页面会提醒你其中的一些。',
      '互相透露回答的同事，或者被加进受访名单的虚构人员。谁在什么时候改动过这份名单，这里所有用 Coro 工作的人都能看到。',
      '改动这台服务器上程序的人。这无法阻止，只能发现：程序是公开的，下面的列表也是公开的。',
      '能看到你邮件的人，可能抢先用掉你的链接。那时这个页面会显示“已被使用”。但这样谁也看不到你的回答。',
      '设备丢失：如果你在这里开始，却在发送前丢了设备，你的一票就没有了。不会有第二张，因为谁也不知道哪一张是第一张。',
    ],
    during:
      '调查进行期间，拿到数据库副本的人能看到谁已经开始，以及封好的回答。调查结束时，钥匙会被销毁：从那以后，无论用哪份副本，谁也查不出谁说了什么。',
    list: '这次调查的团队和钥匙的公开列表',
    fingerprint: '每个人拿到的列表都一样。请和同事核对它的指纹：',
  },

  example: {
    title: (name) => `${name}会看到什么`,
    lead: (day) =>
      `调查进行到 ${formatDay('zh', day)}，在此期间：只能看到大致有多少人参加。之后：就是这个页面。绝不会看到任何一份单独的回答，也绝不会看到谁回答了。领导整个机构的人看到的也一样。`,
    open: '页面的样子（虚构的数字）',
    madeUp: '虚构的数字',
    madeUpNote: '只是为了展示页面的样子，没有人这样回答过。',
    exact: (n) => `${formatNumber('zh', n)} 份回答`,
    band: (low, high) => `${formatNumber('zh', low)} 到 ${formatNumber('zh', high)} 份回答`,
    atMost: (value) => `${value} 或更低`,
    atLeast: (value) => `${value} 或更高`,
    dimensions: { autonomy: '自主', mastery: '成长', purpose: '意义', affiliation: '归属' },
    enps: '愿意推荐我们（−100 到 +100）',
    scale: '平均分，从 1（不同意）到 5（同意）',
    sentences: '每一句话也都这样显示。',
    rounded: (n) => `回答少于 ${formatNumber('zh', n)} 份时，数字会取整，特别高和特别低的会被截去，有多少人回答也只说个大概。`,
    split: '各有多少人怎么说',
    splitNote: (n) => `只有 ${formatNumber('zh', n)} 份回答起才显示。`,
    hiddenTitle: (k) => `如果回答的人少于 ${formatNumber('zh', k)} 人`,
    hidden: '为保护大家而隐藏',
    hiddenText: '不会单独显示你团队的任何内容，最多只会和其他团队合在一起，作为一个整体来显示。',
    words: '大家的原话',
    wordsNote: (n) => `有 ${formatNumber('zh', n)} 人写了评论，评论才会显示：打乱顺序，不带分数、姓名和日期。`,
    comment: '这方面我希望能多自己做主。',
  },
  whatFollows: (day) =>
    `${formatDay('zh', day)}之后会公布结果，你的主管有十个工作日和团队一起讨论。大家商定的事会写在这里，用同一个链接就能看到。`,

  begin: '开始',
  beginNote: '从这里开始，请一直用这个浏览器回答：你的链接只能用一次，你选的内容在发送之前一直留在这台设备上。',
  preparing: '请稍等，正在准备你的选票……',
  goOn: '继续回答',
  goOnNote: '你在这个浏览器里已经开始了。你选的内容还在这里，也只在这里。',
  notMe: '这不是我',
  notMeNote: '适用于多人共用的设备：会清除这里填写的内容。每个人都可以用自己邮件里的链接继续。',

  questions: {
    itemsTitle: '你在多大程度上同意？',
    itemsHelp: '请回想最近三个月。',
    agree: ['非常不同意', '不同意', '说不上', '同意', '非常同意'],
    low: '不同意',
    high: '同意',
    unknown: '不知道',
    openHelp: '请当作它会被念出来。不要写人名。',
    aboutTitle: '关于你',
    aboutHelp: (n) => `可以不答。只针对整个机构显示，绝不会针对你的团队显示，而且只显示至少有 ${formatNumber('zh', n)} 份回答的群体。`,
    nothingChosen: '不想说',
    answeredOf: (total) => `/ ${formatNumber('zh', total)} 题已回答`,
    space: '已用去可写篇幅的 {share}。',
    tooLong: '内容太长，无法发送。请稍微缩短一些。',
    nothing: '还没有回答任何内容。请先选择或写点什么。',
    once: '只能发送一次。之后无法修改，因为谁也分不清哪些回答是你的。',
    send: '发送',
  },

  sending: {
    title: '你的回答正在路上',
    text: '需要一点时间。回答已经封好，在送达之前一直放在这台设备上。',
    waiting: '现在没有网络连接。请不要关闭这个页面，或者稍后再用这个浏览器回来：它会自动继续。',
    again: '现在重试',
  },
  thanks: {
    title: '谢谢你。',
    text: '你的回答已经投入票箱，不带姓名，只计一次。这台设备上什么也没有留下。',
    next: (day, k) =>
      `票箱会在 ${formatDay('zh', day)}之后打开。如果你的团队有 ${formatNumber('zh', k)} 人或更多人回答，你的主管会看到团队的平均分，并和你们一起讨论。想知道你们商定了什么，请用同一个链接回来看。`,
    close: '你可以关闭这个页面了。',
    otherPerson: '刚才不是你吗？',
  },
  receipt: {
    title: '你的回执',
    text: '如果你想在调查结束后核实自己的回答是否计入，请把它留好。从回执看不出你回答了什么。',
    copy: '复制',
    copied: '已复制',
  },

  used: {
    title: '这个链接已被使用',
    text: '有人已经在另一个浏览器里用它开始回答，而一个链接只能用一次。',
    you: '是你自己用另一台设备或另一个浏览器打开的吗？请在那里继续：你选的内容保存在那里。',
    other: '如果不是你，请告诉负责这次调查的人，或者管理你邮箱的人。你原本要回答的内容没有发送，你也不必回答任何问题。',
    why: '没有第二张选票，谁也无法为你补一张：没人分得清第一张带来了哪些回答，所以无法收回。',
  },
  late: {
    title: '调查已经结束',
    text: '你的回答送达时票箱已经打开，无法再计入。很抱歉。这些回答已从这台设备上清除。',
  },
  counting: {
    title: '调查已经结束',
    text: '正在清点选票。请过一阵子用同一个链接回来：那时可以查看你的一票是否计入，再晚一些还能看到商定了什么。',
  },
  afterwards: {
    title: '这次调查已经结束',
    lead: (survey, team) => `“${survey}”，${team}。`,
    thanks: '感谢每一位回答的人。',
    checkTitle: '你的一票计入了吗？',
    checkText: '请输入你留好的回执。核对只在这台设备上进行，回执不会被发送。',
    checkLabel: '你的回执',
    check: '核对',
    counting: '要等调查结束、选票清点完毕才能查看。',
    yes: '你的一票已经计入。',
    no: '计入的选票中没有这张回执。请看看输入的和当时记下的是否一致。',
    malformed: '回执由 24 个字母和数字组成。',
    unknown: '暂时查不到。请稍后再试。',
  },

  agreed: {
    title: '商定的事',
    whole: '整个机构',
    heard: '我们听到了什么',
    action: '我们要做什么',
    byDay: '什么时候之前',
    byWhom: '由谁来做',
    due: (day) => `还没有写下任何内容。期限是 ${formatDay('zh', day)}。`,
    missed: (day) => `还没有写下任何内容。期限本来是 ${formatDay('zh', day)}。`,
    missedWhole: (day) => `领导层还没有写下任何内容。期限本来是 ${formatDay('zh', day)}。`,
    none: '回答的人太少，没有可以显示的结果，所以也没有什么可讨论的。',
  },

  noScript: {
    title: '这个页面需要脚本',
    text: '为了让谁也无法把你的回答和你联系起来，你自己的浏览器会在回答离开设备之前把它封好。这需要脚本，而这里的脚本被关闭了。',
    todo: '请允许这个地址运行脚本，或者在另一个浏览器中打开你的链接。如果你不愿意，什么都不用做。',
  },
  cannot: {
    title: '这个浏览器无法封好你的回答',
    text: '浏览器太旧，或者这个地址不是以 https 开头。没有封好的回答我们不收，因为那样就无法守住承诺。',
    todo: '请在另一个浏览器或另一部手机上打开链接。',
  },
  noStorage: {
    title: '这个浏览器什么都不保存',
    text: '你的选票需要在这台设备上放几分钟，而这个浏览器不允许。常见的原因是使用了无痕窗口。',
    todo: '请在普通窗口或另一个浏览器中打开链接。',
  },
  noLink: {
    title: '请打开你邮件里的链接',
    text: '要进入这个页面，请使用你收到的邮件里的链接。这个浏览器里没有未完成的回答。',
    sent: '已从这个浏览器发送过回答',
    sentText: '留下的只有这些。想看你的团队商定了什么，请再次打开邮件里的链接。',
    several: '有好几个人在这个浏览器里开始了回答。请各自用自己邮件里的链接继续。',
  },
  noConnection: {
    title: '无法打开这个页面',
    text: '没有网络连接，或者服务器没有响应。什么都没有丢失，你的链接也没有被用掉。',
    again: '重试',
  },
  marked: {
    title: '请不要回答',
    text: '这个页面收到的内容和公开列表上的不一致。这样一来，你的回答可能会被从其他人的回答中认出来，所以页面已经停止。什么都没有发送。',
    todo: '请告诉你的同事，以及负责这次调查的人。',
  },
  loading: '请稍等……',

  manifest: {
    title: '这里每个人拿到的列表',
    lead: (survey) =>
      `“${survey}”中每个被问到的人都拿到了这份列表：每个团队有多少人可以回答，从多少份回答起显示结果，以及保护回答的钥匙。它在调查开始时写成，之后不会有任何改动。`,
    compareTitle: '和同事核对',
    compare:
      '请互相念出这些字母和数字：你们各自链接打开的页面上也会显示。如果相同，你们拿到的就是同一份列表，其中没有任何东西能把你的回答和别人的区分开。',
    fingerprint: '列表的指纹',
    differs: '如果不相同，请不要回答，并告诉你的同事。',
    saysTitle: '列表的内容',
    open: (day) => `开放到 ${day}`,
    closed: '已结束',
    people: (n) => `${formatNumber('zh', n)} 人可以回答`,
    shown: (k) => `从 ${formatNumber('zh', k)} 份回答起显示结果`,
    comments: (n) => `从 ${formatNumber('zh', n)} 条起显示评论`,
    teamsTitle: (n) => `${formatNumber('zh', n)} 个团队`,
    teamsNote: '人数太少的团队不在列表中：他们在上一级团队中回答，也计入那里。',
    team: '团队',
    size: '人数',
    whole: '包含所有钥匙的完整列表，供程序检查',
  },

  telling,
  talk,
};
